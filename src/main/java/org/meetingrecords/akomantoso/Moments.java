package org.meetingrecords.akomantoso;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;

/**
 * The times that a debate tells, by the clock of its place.
 */
class Moments {

	private static final ZoneOffset FARTHEST = ZoneOffset.ofHours(14);

	private @Nullable String first;

	/**
	 * Take the time of an element, which the debate starts with if it is the first.
	 * @param value the time as written; null if the element has none
	 */
	void add(@Nullable String value) {
		this.first = (this.first != null) ? this.first : value;
	}

	/**
	 * Return the moment at which the debate starts.
	 * @param day the day of the debate
	 * @return the moment; null if none on that day is told with an offset
	 */
	@Nullable OffsetDateTime start(LocalDate day) {
		OffsetDateTime start = moment(this.first);
		return (start != null && start.toLocalDate().equals(day)) ? start : null;
	}

	/**
	 * Return when a speech is spoken, from the first time that the debate tells.
	 * @param speech the speech
	 * @return the times; null if it tells only one, or times that cannot be
	 */
	Transcript.@Nullable Times times(Element speech) {
		LocalDateTime origin = local(this.first);
		LocalDateTime start = local(speech.attribute("startTime"));
		LocalDateTime end = local(speech.attribute("endTime"));
		if (origin == null || start == null || end == null || start.isBefore(origin) || end.isBefore(start)) {
			return null;
		}
		return new Transcript.Times(Duration.between(origin, start), Duration.between(origin, end));
	}

	/**
	 * Return how a moment is written, which cannot be farther from Greenwich than XML
	 * Schema has it, nor have a sign before a year of five digits.
	 * @param moment the moment
	 * @return the text
	 */
	static String written(OffsetDateTime moment) {
		int seconds = moment.getOffset().getTotalSeconds();
		boolean common = seconds % 60 == 0 && Math.abs(seconds) <= FARTHEST.getTotalSeconds();
		String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME
			.format(common ? moment : moment.withOffsetSameInstant(ZoneOffset.UTC));
		return text.startsWith("+") ? text.substring(1) : text;
	}

	/**
	 * Return a moment that an element tells with its offset.
	 * @param value the moment as written; null if the element has none
	 * @return the moment; null if it tells less
	 */
	static @Nullable OffsetDateTime moment(@Nullable String value) {
		return parsed(value, OffsetDateTime::parse);
	}

	static @Nullable LocalDate day(@Nullable String value) {
		return parsed(value, (text) -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
	}

	// a time without a day is of the one day that all of them are of
	private static @Nullable LocalDateTime local(@Nullable String value) {
		return parsed(value,
				(text) -> text.contains("T") ? LocalDateTime.parse(text.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""))
						: LocalTime.parse(text).atDate(LocalDate.EPOCH));
	}

	private static <T> @Nullable T parsed(@Nullable String value, Function<String, T> parser) {
		try {
			return (value != null) ? parser.apply(value) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
