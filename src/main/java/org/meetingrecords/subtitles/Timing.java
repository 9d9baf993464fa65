package org.meetingrecords.subtitles;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingrecords.transcript.Quote;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * The line with the times of a cue: {@code 00:01:02.345 --> 00:01:05.678 align:start}.
 * Hours may be missing, and so may the thousandths; a comma may stand for the point.
 *
 * @param start when the cue starts
 * @param end when it ends
 */
record Timing(Duration start, Duration end) {

	static final String ARROW = "-->";

	private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,9}))?";

	private static final Pattern LINE = Pattern.compile("\\s*+" + TIME + "\\s*+-->\\s*+" + TIME + "(?:\\s.*)?");

	private static final Pattern BEFORE_ARROW = Pattern.compile("[\\s\\d:.,-]*+");

	private static final Pattern CUT = Pattern.compile("\\d[\\d:.,]*+\\s*+-{0,2}>?");

	// an arrow may also stand in words
	static boolean isMeant(String line) {
		int arrow = line.indexOf(ARROW);
		return arrow >= 0 && BEFORE_ARROW.matcher(line.substring(0, arrow)).matches();
	}

	static boolean isCut(String line) {
		return CUT.matcher(line.strip()).matches();
	}

	static Timing of(int number, String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			throw new UnreadableTranscriptException(
					"'%s' are no times of a cue, such as '00:01:02.345 --> 00:01:05.678'".formatted(Quote.of(line)),
					number);
		}
		Timing timing = new Timing(time(number, matcher, 1), time(number, matcher, 5));
		if (timing.end.compareTo(timing.start) < 0) {
			throw new UnreadableTranscriptException("the cue ends before it starts", number);
		}
		return timing;
	}

	private static Duration time(int number, Matcher matcher, int group) {
		int minutes = Integer.parseInt(matcher.group(group + 1));
		int seconds = Integer.parseInt(matcher.group(group + 2));
		if (minutes > 59 || seconds > 59) {
			throw new UnreadableTranscriptException("a time has more than 59 minutes or seconds", number);
		}
		String hours = (matcher.group(group) != null) ? matcher.group(group) : "0";
		String fraction = (matcher.group(group + 3) != null) ? matcher.group(group + 3) : "0";
		return Duration.ofHours(Integer.parseInt(hours))
			.plusMinutes(minutes)
			.plusSeconds(seconds)
			.plusMillis(Integer.parseInt((fraction + "00").substring(0, 3)));
	}

}
