package org.meetingrecords.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Space;

/**
 * What the name of a file tells: {@code 2026-11-24_town-council.en.vtt} is a town council
 * of that day.
 *
 * @param title the name without date, extensions and what downloading adds; empty if that
 * is all
 * @param date the day; null if the name has none
 * @param heldAt the moment, which only the names that Zoom gives tell; null otherwise
 */
record FileName(String title, @Nullable LocalDate date, @Nullable OffsetDateTime heldAt) {

	private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]\\w{0,4}$");

	// what comes before it: "council.transcript.vtt", "council.en-GB.srt"
	private static final Pattern KIND = Pattern
		.compile("\\.(?:transcript|transcription|cc|captions?|subtitles?|[a-z]{2}|[a-z]{2,3}-\\w{2,4})$");

	// "[dQw4w9WgXcQ]" of a video, "(1)" of a second download
	private static final Pattern ADDED = Pattern.compile("\\[[\\w-]{11}]|\\(\\d{1,2}\\)\\s*$");

	private static final Pattern DATE = Pattern
		.compile("(?<![\\dA-Za-z])(?<zoom>GMT)?(?<year>(?:19|20)\\d{2})(?<gap>[-_.]?)(?<month>\\d{2})\\k<gap>"
				+ "(?<day>\\d{2})(?:[-_T ](?<time>\\d{6})Z?)?(?![\\dA-Za-z])");

	private static final int LONGEST = 1000;

	static FileName of(String name) {
		String stem = name.substring(0, Math.min(name.length(), LONGEST));
		stem = EXTENSION.matcher(stem).replaceFirst("");
		for (Matcher kind = KIND.matcher(stem); kind.find(); kind = KIND.matcher(stem)) {
			stem = stem.substring(0, kind.start());
		}
		stem = ADDED.matcher(stem).replaceAll(" ");
		for (Matcher found = DATE.matcher(stem); found.find();) {
			LocalDate date = date(found);
			if (date != null) {
				String title = stem.substring(0, found.start()) + " " + stem.substring(found.end());
				return new FileName(title(title), date, (found.group("zoom") != null) ? moment(date, found) : null);
			}
		}
		return new FileName(title(stem), null, null);
	}

	private static @Nullable LocalDate date(Matcher found) {
		try {
			return LocalDate.of(Integer.parseInt(found.group("year")), Integer.parseInt(found.group("month")),
					Integer.parseInt(found.group("day")));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable OffsetDateTime moment(LocalDate date, Matcher found) {
		String time = found.group("time");
		try {
			return (time != null)
					? date.atTime(LocalTime.parse(time, DateTimeFormatter.ofPattern("HHmmss"))).atOffset(ZoneOffset.UTC)
					: null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String title(String text) {
		return Space.squash(text.replaceAll("[-_]", " "));
	}

}
