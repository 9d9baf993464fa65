package org.meetingrecords.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Quote;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import org.meetingrecords.transcript.WebAddress;

/**
 * Everything about a meeting but its talk: of each fact what the file says of itself, or
 * else its name tells, or else holds for all files.
 */
public class Facts {

	private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}");

	private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d MMMM uuuu", "MMMM d, uuuu")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private final Original original;

	private final FrontMatter matter;

	private final FileName name;

	public Facts(Original original, FrontMatter matter) {
		this.original = original;
		this.matter = matter;
		this.name = FileName.of(original.name());
	}

	/**
	 * Make a transcript of the facts and the talk.
	 * @param format the format that it was read as
	 * @param heading the title as the file prints it; null if it prints none
	 * @param place where the file could say its date, for the message
	 * @param talk the talk
	 * @return the transcript
	 * @throws UnreadableTranscriptException if a fact cannot be read, or nothing tells
	 * the date
	 */
	public Transcript transcript(String format, @Nullable String heading, String place, Entries talk) {
		return new Transcript(
				format, publication(), occasion(title(heading), place), new Transcript.Filing(List.of(),
						listed(FrontMatter.Key.REGIONS), listed(FrontMatter.Key.TOPICS), List.of()),
				List.of(), talk.speakers(), talk.all());
	}

	private Transcript.Publication publication() {
		String language = checked(FrontMatter.Key.LANGUAGE, LANGUAGE_TAG, "'%s' is no language tag, such as 'en'");
		return new Transcript.Publication(
				this.matter.text(FrontMatter.Key.PUBLISHER, this.original.defaults().publisher()),
				this.matter.text(FrontMatter.Key.LICENCE, this.original.defaults().licence()), attribution(),
				(language != null) ? language : this.original.defaults().language(), checked(FrontMatter.Key.URL,
						WebAddress.SHAPE, "'%s' is no address of a page, such as 'https://example.org/'"),
				null);
	}

	private @Nullable String attribution() {
		String said = optional(FrontMatter.Key.ATTRIBUTION);
		return (said != null) ? said : this.original.defaults().attribution();
	}

	private Transcript.Occasion occasion(String title, String place) {
		FrontMatter.Value said = this.matter.get(FrontMatter.Key.DATE).orElse(null);
		OffsetDateTime moment = (said != null) ? moment(said.text()) : this.name.heldAt();
		LocalDate date = (moment != null) ? moment.toLocalDate() : (said != null) ? day(said) : this.name.date();
		if (date == null) {
			date = this.original.defaults().date();
		}
		if (date == null) {
			throw new UnreadableTranscriptException(("nothing tells the day of the meeting: add a line"
					+ " 'Date: 2026-11-24' %s, put the date into the file's name, or give --date")
				.formatted(place), 1);
		}
		return new Transcript.Occasion(title, optional(FrontMatter.Key.SUMMARY), date, moment,
				optional(FrontMatter.Key.PLACE));
	}

	private String title(@Nullable String heading) {
		String otherwise = this.name.title().isEmpty() ? "Meeting" : this.name.title();
		return this.matter.text(FrontMatter.Key.TITLE, (heading != null) ? heading : otherwise);
	}

	private List<String> listed(FrontMatter.Key key) {
		String all = this.matter.text(key, "");
		boolean inBrackets = all.startsWith("[") && all.endsWith("]");
		return Arrays.stream(inBrackets ? all.substring(1, all.length() - 1).split(",") : all.split(";"))
			.map(FrontMatter::value)
			.filter((item) -> !item.isEmpty())
			.distinct()
			.toList();
	}

	private @Nullable String optional(FrontMatter.Key key) {
		return this.matter.get(key).map(FrontMatter.Value::text).orElse(null);
	}

	private @Nullable String checked(FrontMatter.Key key, Pattern shape, String complaint) {
		FrontMatter.Value value = this.matter.get(key).orElse(null);
		if (value == null) {
			return null;
		}
		if (!shape.matcher(value.text()).matches()) {
			throw new UnreadableTranscriptException(complaint.formatted(Quote.of(value.text())), value.line());
		}
		return value.text();
	}

	private static @Nullable OffsetDateTime moment(String text) {
		try {
			return OffsetDateTime.parse(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static LocalDate day(FrontMatter.Value said) {
		for (DateTimeFormatter format : DAYS) {
			try {
				return LocalDate.parse(said.text(), format);
			}
			catch (DateTimeException ex) {
				// it may be written in another way
			}
		}
		throw new UnreadableTranscriptException(
				"'%s' is no date, such as '2026-11-24'".formatted(Quote.of(said.text())), said.line());
	}

}
