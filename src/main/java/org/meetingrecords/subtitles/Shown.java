package org.meetingrecords.subtitles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is new in a cue when it is shown.
 *
 * @param cue the cue
 * @param lines its lines, but for those that the cue before shows already
 */
record Shown(Cue cue, List<Cue.Line> lines) {

	// of a whole file, fewer cues say the same thing on purpose
	private static final int ROLLING_SHARE = 3;

	private static final Duration AT_ONCE = Duration.ofMillis(100);

	/**
	 * Return the cues with what is new in them. Captions that are made while people speak
	 * roll: each cue shows the last line of the one before again, and one more. A file
	 * rolls where a third of its cues do, without a pause before them; in others, who
	 * says a thing twice has said it twice.
	 * @param cues all cues
	 * @return the same, without lines that were shown already
	 */
	static List<Shown> all(List<Cue> cues) {
		List<Shown> whole = cues.stream().map((cue) -> new Shown(cue, cue.lines())).toList();
		List<Shown> rolled = new ArrayList<>();
		int repeating = 0;
		for (int i = 0; i < whole.size(); i++) {
			Shown shown = whole.get(i);
			int repeated = (i > 0) ? shown.repeated(whole.get(i - 1)) : 0;
			repeating += (repeated > 0) ? 1 : 0;
			rolled.add(new Shown(shown.cue, shown.lines.subList(repeated, shown.lines.size())));
		}
		return (repeating * ROLLING_SHARE >= whole.size()) ? rolled : whole;
	}

	// how many lines at its start are those at the end of another
	private int repeated(Shown before) {
		if (this.cue.start().minus(AT_ONCE).compareTo(before.cue.end()) > 0) {
			return 0;
		}
		// more than a few lines are no caption that rolls
		for (int count = Math.min(4, Math.min(this.lines.size(), before.lines.size())); count > 0; count--) {
			int size = before.lines.size();
			if (this.lines.subList(0, count).equals(before.lines.subList(size - count, size))) {
				return count;
			}
		}
		return 0;
	}

}
