package org.meetingrecords.subtitles;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts every {@code >>} at the start of a line, in files that have one there: it stands
 * for a change of speaker then, and also does so within lines.
 */
final class Chevrons {

	private static final Pattern BEFORE = Pattern.compile(" (?=>{2,3} )");

	private Chevrons() {
	}

	static List<Shown> split(List<Shown> file) {
		boolean used = file.stream()
			.flatMap((shown) -> shown.lines().stream())
			.anyMatch((line) -> line.text().startsWith(Starts.CHANGE));
		return used ? file.stream().map(Chevrons::split).toList() : file;
	}

	private static Shown split(Shown shown) {
		return new Shown(shown.cue(), shown.lines().stream().flatMap(Chevrons::split).toList());
	}

	private static Stream<Cue.Line> split(Cue.Line line) {
		return Arrays.stream(BEFORE.split(line.text())).map((part) -> new Cue.Line(line.voice(), part));
	}

}
