package org.meetingrecords.parlamint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Defaults;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;

/**
 * A file: one sitting, or a corpus around one sitting.
 */
class Corpus implements Part {

	static final String SITTING = "TEI";

	static final String CORPUS = "teiCorpus";

	private final People people = new People();

	private final Header ofCorpus = new Header();

	private final Header ofSitting = new Header();

	private @Nullable Element sitting;

	private @Nullable Element corpus;

	private @Nullable Floor floor;

	@Override
	public Part child(Element element) {
		switch (element.name()) {
			case CORPUS -> {
				this.corpus = element;
				return this;
			}
			case SITTING -> {
				if (this.sitting != null) {
					throw new UnreadableTranscriptException("there is a second sitting in the file: split it",
							element.line());
				}
				this.sitting = element;
				return this;
			}
			case "teiHeader" -> {
				return new HeaderPart((this.sitting != null) ? this.ofSitting : this.ofCorpus, this.people);
			}
			case "text" -> {
				return text(element);
			}
			default -> {
				return IGNORED;
			}
		}
	}

	// what is said is told apart by day, so the head comes first
	private Part text(Element element) {
		if (this.sitting == null || this.floor != null) {
			return IGNORED;
		}
		this.floor = new Floor(language(),
				(this.ofSitting.date() != null) ? this.ofSitting.date() : this.ofCorpus.date(), this.people);
		return new Division(this.floor);
	}

	Transcript transcript(Original original) {
		Floor floor = this.floor;
		Element sitting = this.sitting;
		if (sitting == null || floor == null) {
			throw new UnreadableTranscriptException(
					"the file is the head of a corpus, without speech: read the files of its sittings",
					(this.corpus != null) ? this.corpus.line() : 1);
		}
		floor.end();
		if (!floor.isHeld()) {
			throw new UnreadableTranscriptException("nobody speaks in the file: there is no <u> with words",
					sitting.line());
		}
		Defaults defaults = original.defaults();
		Header own = this.ofSitting;
		Header all = this.ofCorpus;
		LocalDate date = date(sitting, defaults);
		return new Transcript(ParlaMintReader.FORMAT,
				new Transcript.Publication(first(own.publisher(), all.publisher(), defaults.publisher()),
						first(own.licence(), all.licence(), defaults.licence()), defaults.attribution(),
						first(language(), defaults.language()), (own.url() != null) ? own.url() : all.url(), null),
				new Transcript.Occasion(first(own.title(), all.title(), original.name()), own.subtitle(), date,
						floor.start(date), (own.place() != null) ? own.place() : all.place()),
				new Transcript.Filing(List.of(), (!own.countries().isEmpty()) ? own.countries() : all.countries(),
						List.of(), List.of()),
				List.of(), floor.proceedings().speakers(), floor.proceedings().entries());
	}

	private @Nullable String language() {
		return Stream.of(this.sitting, this.corpus)
			.filter(Objects::nonNull)
			.map((element) -> element.attribute("xml:lang"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private LocalDate date(Element sitting, Defaults defaults) {
		return Stream.of(this.ofSitting.date(), this.ofCorpus.date())
			.map(Corpus::day)
			.filter(Objects::nonNull)
			.findFirst()
			.or(() -> Stream.ofNullable(defaults.date()).findFirst())
			.orElseThrow(() -> new UnreadableTranscriptException(
					"the file does not say on which day it was held: add <date when=\"…\"/> to <setting>, or give --date",
					sitting.line()));
	}

	private static @Nullable LocalDate day(@Nullable String value) {
		try {
			return (value != null) ? LocalDate.parse(value.substring(0, Math.min(10, value.length()))) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String first(@Nullable String... values) {
		return Stream.of(values).filter(Objects::nonNull).findFirst().orElseThrow();
	}

}
