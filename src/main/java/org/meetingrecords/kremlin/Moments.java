package org.meetingrecords.kremlin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Quote;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * Reads dates and times as pages print them: {@code May 8, 2021} and {@code 18:10}.
 */
final class Moments {

	private static final Pattern DAY = Pattern.compile("\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}");

	private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

	private static final ZoneId PUBLISHER = ZoneId.of("Europe/Moscow");

	private Moments() {
	}

	static boolean isDay(String text) {
		return DAY.matcher(text).matches();
	}

	static boolean isTime(String text) {
		return TIME.matcher(text).matches();
	}

	static LocalDate day(Page.Printed printed) {
		return parsed(printed, () -> LocalDate.parse(printed.text(), format("MMMM d, uuuu")));
	}

	static @Nullable OffsetDateTime held(LocalDate day, Page.@Nullable Printed time, @Nullable String place) {
		return (time != null) ? parsed(time,
				() -> day.atTime(LocalTime.parse(time.text(), format("H:mm")))
					.atZone(Zones.of(place))
					.toOffsetDateTime())
				: null;
	}

	static @Nullable OffsetDateTime published(Page.@Nullable Printed printed) {
		return (printed != null) ? parsed(printed,
				() -> LocalDateTime.parse(printed.text(), format("MMMM d, uuuu, H:mm"))
					.atZone(PUBLISHER)
					.toOffsetDateTime())
				: null;
	}

	private static DateTimeFormatter format(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
	}

	private static <T> T parsed(Page.Printed printed, Supplier<T> parse) {
		try {
			return parse.get();
		}
		catch (DateTimeException ex) {
			throw new UnreadableTranscriptException("'%s' is no date or time".formatted(Quote.of(printed.text())),
					printed.line());
		}
	}

}
