package org.meetingrecords.ingestion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;

/**
 * What the parts of a transcript may be, how long and how many: what the columns of the
 * schema hold and an export can say, so that a refusal can name the part.
 */
final class TranscriptLimits {

	private static final int CODE = 40;

	private static final int NAME = 500;

	private static final int LABEL = 1000;

	private static final int CAPTION = 10_000;

	private static final int TEXT = 1_000_000;

	private static final int PUBLISHER = 200;

	private static final int LICENCE = 200;

	private static final int ATTRIBUTION = 500;

	private static final int ADDRESS = 2000;

	private static final int LISTED = 1000;

	private static final int LAST_YEAR = 9999;

	private TranscriptLimits() {
	}

	/**
	 * Refuse a transcript that the archive cannot hold.
	 * @param transcript the transcript
	 * @throws ImportRefusedException if there is a part that it cannot
	 */
	static void check(Transcript transcript) {
		checkWords("publisher", transcript.publication().publisher(), PUBLISHER);
		checkWords("licence", transcript.publication().licence(), LICENCE);
		check("attribution", transcript.publication().attribution(), ATTRIBUTION);
		checkWords("language", transcript.publication().language(), CODE);
		check("format", transcript.format(), CODE);
		check("source's name", (transcript.origin() != null) ? transcript.origin().name() : null, NAME);
		check("address", transcript.publication().url(), ADDRESS);
		check("moment of publication", transcript.publication().publishedAt());
		checkWords("title", transcript.occasion().title(), LABEL);
		check("day", transcript.occasion().date());
		check("moment", transcript.occasion().heldAt());
		check("summary", transcript.occasion().summary(), CAPTION);
		check("place", transcript.occasion().place(), NAME);
		checkEach("section", transcript.filing().sections(), NAME);
		checkEach("region", transcript.filing().regions(), NAME);
		checkEach("topic", transcript.filing().topics(), NAME);
		count("people", transcript.filing().people(), LISTED);
		for (Transcript.ListedPerson person : transcript.filing().people()) {
			check("person's name", person.name(), NAME);
			check("person's name", person.listedName(), NAME);
		}
		checkEach("caption", transcript.captions(), CAPTION);
		for (Transcript.Speaker speaker : transcript.speakers()) {
			check("speaker's label", speaker.label(), LABEL);
			check("speaker's name", speaker.name(), NAME);
			check("speaker's role", speaker.role(), LABEL);
		}
		count("entries", transcript.entries(), TranscriptReader.MOST_ENTRIES);
		transcript.entries().forEach(TranscriptLimits::check);
	}

	private static void count(String part, Collection<?> items, int most) {
		if (items.size() > most) {
			throw new ImportRefusedException(
					"it has more than the %,d %s that a record may have: divide it".formatted(most, part));
		}
	}

	private static void check(Transcript.Entry entry) {
		if (entry instanceof Transcript.Turn turn) {
			check("speaker's label", turn.label(), LABEL);
			check("remark after a label", turn.remark(), LABEL);
			// the paragraphs of a turn are stored as one text, with line breaks between
			long length = turn.paragraphs().stream().mapToLong((paragraph) -> paragraph.text().length() + 2L).sum();
			refuse("turn", length, TEXT);
			turn.paragraphs().forEach((paragraph) -> checkCharacters("turn", paragraph.text()));
		}
		else if (entry instanceof Transcript.Note note) {
			check("note", note.text(), TEXT);
		}
	}

	private static void checkEach(String part, Collection<String> texts, int most) {
		count(part + "s", texts, LISTED);
		texts.forEach((text) -> check(part, text, most));
	}

	// some formats write it by the clock of its place, and others by that of Greenwich
	private static void check(String part, @Nullable OffsetDateTime moment) {
		if (moment != null) {
			check(part, moment.toLocalDate());
			check(part, moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
		}
	}

	private static void check(String part, LocalDate day) {
		if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
			throw new ImportRefusedException("the %s is in the year %d, and the archive has those from 1 to %d"
				.formatted(part, day.getYear(), LAST_YEAR));
		}
	}

	private static void checkWords(String part, String text, int most) {
		if (text.isBlank()) {
			throw new ImportRefusedException("the %s is blank".formatted(part));
		}
		check(part, text, most);
	}

	private static void check(String part, @Nullable String text, int most) {
		if (text != null) {
			refuse(part, text.length(), most);
			checkCharacters(part, text);
		}
	}

	// numbered entities can make them of any file
	private static void checkCharacters(String part, String text) {
		text.codePoints()
			.filter((character) -> character == 0 || Character.getType(character) == Character.SURROGATE)
			.findFirst()
			.ifPresent((character) -> {
				throw new ImportRefusedException(
						"a %s has U+%04X, which is no character: take it out".formatted(part, character));
			});
	}

	private static void refuse(String part, long length, int most) {
		if (length > most) {
			throw new ImportRefusedException(
					"a %s has %d characters, more than the %d that the archive stores".formatted(part, length, most));
		}
	}

}
