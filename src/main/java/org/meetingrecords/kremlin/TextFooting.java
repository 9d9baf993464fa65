package org.meetingrecords.kremlin;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.meetingrecords.transcript.Quote;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * What stands below the transcript of a plain-text page: up to three lists, each under
 * its heading, and the status of publication.
 *
 * @param footing the lists and the status
 * @param above all that stands above them
 */
record TextFooting(Page.Footing footing, List<Page.Printed> above) {

	static final String STATUS = "Publication status";

	private static final String SECTIONS = "Published in sections:";

	private static final String DATE = "Publication date:";

	/** The headings of the lists, in the order in which pages have them. */
	private static final List<String> HEADINGS = List.of("Geography", "Topics", "Persons");

	private static final Pattern SENTENCE = Pattern.compile(".*[!?:;…>*]|.*[^.]{4}(?<! \\p{Lu})\\.");

	private static final int LONGEST_ITEM = 100;

	static TextFooting of(List<Page.Printed> lines) {
		int status = lastIndexOf(STATUS, lines, lines.size());
		if (status < 0) {
			throw new UnreadableTranscriptException(
					"the page has no '%s' at its end: it seems to be cut off".formatted(STATUS),
					lines.isEmpty() ? 1 : lines.get(lines.size() - 1).line());
		}
		List<String> regions = List.of();
		List<String> topics = List.of();
		List<String> people = List.of();
		int end = status;
		for (int i = HEADINGS.size() - 1; i >= 0; i--) {
			int heading = lastIndexOf(HEADINGS.get(i), lines, end);
			if (heading >= 0) {
				List<String> items = items(lines.subList(heading, end));
				regions = (i == 0) ? items : regions;
				topics = (i == 1) ? items : topics;
				people = (i == 2) ? items : people;
				end = heading;
			}
		}
		int other = lastIndexOf(STATUS, lines, end);
		if (other >= 0) {
			throw new UnreadableTranscriptException(
					"'%s' stands in the middle too: there seem to be two pages in the file".formatted(STATUS),
					lines.get(other).line());
		}
		List<Page.Printed> below = lines.subList(status + 1, lines.size());
		return new TextFooting(new Page.Footing(regions, topics, people, sections(below, lines.get(status)),
				required(DATE, below, lines.get(status))), lines.subList(0, end));
	}

	private static int lastIndexOf(String text, List<Page.Printed> lines, int end) {
		int index = end - 1;
		while (index >= 0 && !lines.get(index).text().equals(text)) {
			index--;
		}
		return index;
	}

	// an item that could as well be speech would take all above it out of somebody's
	// mouth
	private static List<String> items(List<Page.Printed> list) {
		String heading = list.get(0).text();
		if (list.size() == 1) {
			throw new UnreadableTranscriptException("the list '%s' is empty".formatted(heading), list.get(0).line());
		}
		for (Page.Printed item : list.subList(1, list.size())) {
			boolean odd = item.text().length() > LONGEST_ITEM || SENTENCE.matcher(item.text()).matches()
					|| HEADINGS.contains(item.text());
			if (odd) {
				throw new UnreadableTranscriptException(
						"'%s' cannot be told from speech in the list '%s'".formatted(Quote.of(item.text()), heading),
						item.line());
			}
		}
		return list.subList(1, list.size()).stream().map(Page.Printed::text).toList();
	}

	private static List<String> sections(List<Page.Printed> status, Page.Printed heading) {
		return Arrays.stream(required(SECTIONS, status, heading).text().split(","))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static Page.Printed required(String prefix, List<Page.Printed> lines, Page.Printed heading) {
		return lines.stream()
			.filter((line) -> line.text().startsWith(prefix))
			.map((line) -> new Page.Printed(line.line(), line.text().substring(prefix.length()).strip()))
			.findFirst()
			.orElseThrow(() -> new UnreadableTranscriptException(
					"there is no '%s' under '%s': the page seems to be cut off".formatted(prefix, STATUS),
					heading.line()));
	}

}
