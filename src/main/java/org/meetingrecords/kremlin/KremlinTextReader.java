package org.meetingrecords.kremlin;

import java.util.ArrayList;
import java.util.List;

import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;

/**
 * Reads the plain-text version of a page of en.kremlin.ru: heading, photos, transcript
 * and lists, each paragraph on a line of its own.
 */
public class KremlinTextReader implements TranscriptReader {

	static final String FORMAT = "kremlin-text";

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(String text) {
		return text.lines()
			.map(Space::squash)
			.anyMatch((line) -> Moments.isDay(line) || line.equals(TextFooting.STATUS));
	}

	@Override
	public Transcript read(Original original) {
		List<Page.Printed> lines = lines(original.text());
		TextFooting footing = TextFooting.of(lines);
		TextHeading heading = TextHeading.of(footing.above());
		List<String> people = footing.footing().people();
		return new Assembly(new Page(FORMAT, null, heading.heading(), heading.captions(),
				new TurnStarts(people).mark(heading.below()), footing.footing()))
			.transcript();
	}

	private static List<Page.Printed> lines(String text) {
		List<Page.Printed> lines = new ArrayList<>();
		int number = 0;
		for (String line : text.split("\n", -1)) {
			number++;
			String squashed = Space.squash(line);
			if (!squashed.isEmpty()) {
				lines.add(new Page.Printed(number, squashed));
			}
		}
		return lines;
	}

}
