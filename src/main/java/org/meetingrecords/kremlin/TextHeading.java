package org.meetingrecords.kremlin;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * What stands above the transcript of a plain-text page: the site's section, the title,
 * the summary, day, time, place, and the photos' counter and caption.
 *
 * @param heading the heading
 * @param captions the captions
 * @param below what follows
 */
record TextHeading(Page.Heading heading, List<String> captions, List<Page.Printed> below) {

	private static final Pattern PHOTOS = Pattern.compile("\\d+ of \\d+");

	private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;,…”\"’)>*]");

	private static final int LONGEST_PLACE = 80;

	private static final int LONGEST_SECTION = 3;

	private static final int DEEPEST_DAY = 20;

	static TextHeading of(List<Page.Printed> lines) {
		int day = 0;
		while (day < Math.min(lines.size(), DEEPEST_DAY) && !Moments.isDay(lines.get(day).text())) {
			day++;
		}
		if (day >= Math.min(lines.size(), DEEPEST_DAY)) {
			throw new UnreadableTranscriptException(
					"there is no line with the date of the meeting, such as 'May 8, 2021'",
					lines.isEmpty() ? 1 : lines.get(0).line());
		}
		if (day < 2 || Words.of(lines.get(0).text()).size() > LONGEST_SECTION) {
			throw new UnreadableTranscriptException(
					"the page must begin with the section of the site, such as 'Events', and the title below it",
					lines.get(0).line());
		}
		String summary = lines.subList(2, day).stream().map(Page.Printed::text).collect(Collectors.joining(" "));
		Rest rest = new Rest(lines, day + 1);
		Page.Printed time = rest.take(Moments::isTime);
		Page.Printed place = rest.takePlace();
		List<String> captions = rest.takeCaptions();
		return new TextHeading(new Page.Heading(lines.get(1).text(), summary.isEmpty() ? null : summary, lines.get(day),
				time, (place != null) ? place.text() : null), captions, lines.subList(rest.next, lines.size()));
	}

	private static boolean isCounter(String text) {
		return PHOTOS.matcher(text).matches();
	}

	private static boolean looksLikePlace(String text) {
		return text.length() <= LONGEST_PLACE && !SENTENCE_END.matcher(text).matches() && Label.split(text).isEmpty()
				&& Words.isPlaceShaped(text);
	}

	/** Reads on behind the day, where each line may be missing. */
	private static final class Rest {

		private final List<Page.Printed> lines;

		private int next;

		Rest(List<Page.Printed> lines, int next) {
			this.lines = lines;
			this.next = next;
		}

		Page.@Nullable Printed take(Predicate<String> kind) {
			return (this.next < this.lines.size() && kind.test(this.lines.get(this.next).text()))
					? this.lines.get(this.next++) : null;
		}

		Page.@Nullable Printed takePlace() {
			// without a photo's counter behind it, only what is short and no sentence is
			// a place
			boolean counted = this.next + 1 < this.lines.size() && isCounter(this.lines.get(this.next + 1).text());
			boolean labelled = this.next + 1 < this.lines.size()
					&& TurnStarts.continuesLabel(this.lines.get(this.next + 1).text());
			return take((text) -> !isCounter(text) && (counted || (!labelled && looksLikePlace(text))));
		}

		List<String> takeCaptions() {
			if (take(TextHeading::isCounter) == null) {
				return List.of();
			}
			Page.Printed caption = take((text) -> true);
			return (caption != null) ? List.of(caption.text()) : List.of();
		}

	}

}
