package org.meetingrecords.minutes;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.plain.Label;
import org.meetingrecords.plain.Prefix;

/**
 * The start of a line that may begin a turn, as in {@code Jane Doe: Yes.},
 * {@code [0:03] Jane Doe: Yes.} and, above the words, {@code Jane Doe  0:03},
 * {@code Jane Doe (0:03):}, {@code Speaker 1: 0:03}, {@code [Jane Doe] 14:02:10}.
 *
 * @param label who speaks
 * @param time the time as printed; null if there is none
 * @param text the words on the same line; empty if there are none
 */
record Start(Label label, @Nullable Duration time, String text) {

	private static final String TIME = "(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:\\.\\d{1,3})?";

	private static final Pattern ONLY_TIME = Pattern.compile(TIME);

	private static final Pattern TIME_FIRST = Pattern.compile("[\\[(]?" + TIME + "[\\])]?\\s++(?=\\S)");

	private static final Pattern TIME_BEFORE_WORDS = Pattern.compile("\\[" + TIME + "]\\s++(?=\\S)");

	private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\[\\]]++)]\\s++" + TIME);

	private static final Pattern BEHIND_NAME = Pattern.compile("(\\S.*?)(?:\\s{2,}|\\t)" + TIME);

	private static final Pattern WITH_TIME = Pattern.compile("(.+?)\\s*[(\\[]" + TIME + "[)\\]]");

	private static final int LONGEST = 120;

	static Optional<Start> of(String line) {
		if (line.indexOf(':') < 0 && line.indexOf('：') < 0) {
			return Optional.empty();
		}
		if (line.length() <= LONGEST) {
			for (Pattern above : new Pattern[] { IN_BRACKETS, BEHIND_NAME }) {
				Matcher matcher = above.matcher(line);
				if (matcher.matches() && !matcher.group(1).endsWith(":")) {
					return Optional.of(new Start(Label.of(matcher.group(1)), time(matcher, 2), ""));
				}
			}
		}
		Matcher first = TIME_FIRST.matcher(line);
		if (first.lookingAt()) {
			Duration time = time(first, 1);
			return Prefix.of(line.substring(first.end()))
				.map((prefix) -> new Start(prefix.label(), time, prefix.text()));
		}
		return Prefix.of(line).map(Start::of);
	}

	private static Start of(Prefix prefix) {
		Matcher label = WITH_TIME.matcher(prefix.label().text());
		if (label.matches()) {
			return new Start(Label.of(label.group(1)), time(label, 2), prefix.text());
		}
		Matcher only = ONLY_TIME.matcher(prefix.text());
		if (only.matches()) {
			return new Start(prefix.label(), time(only, 1), "");
		}
		Matcher first = TIME_BEFORE_WORDS.matcher(prefix.text());
		return first.lookingAt() ? new Start(prefix.label(), time(first, 1), prefix.text().substring(first.end()))
				: new Start(prefix.label(), null, prefix.text());
	}

	Start with(String more) {
		return new Start(this.label, this.time, (this.text + more).strip());
	}

	/**
	 * Return whether a name and a time are all that the line has: no sentence is like
	 * that.
	 * @return whether it is
	 */
	boolean isSure() {
		return this.time != null && this.text.isEmpty();
	}

	private static Duration time(Matcher matcher, int group) {
		String hours = (matcher.group(group) != null) ? matcher.group(group) : "0";
		return Duration.ofHours(Integer.parseInt(hours))
			.plusMinutes(Integer.parseInt(matcher.group(group + 1)))
			.plusSeconds(Integer.parseInt(matcher.group(group + 2)));
	}

}
