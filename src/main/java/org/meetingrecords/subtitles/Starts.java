package org.meetingrecords.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingrecords.plain.Label;
import org.meetingrecords.plain.Labels;
import org.meetingrecords.plain.Prefix;

/**
 * Finds the lines at which somebody begins to speak: those with a label, as in
 * {@code Jane Doe: Yes.}, {@code >> JANE DOE: Yes.}, {@code - Jane: Yes.},
 * {@code [Jane Doe] Yes.} and, on a line above the words, {@code (Jane Doe)}; and those
 * with {@code >>} alone, at which somebody else does.
 */
class Starts {

	static final String CHANGE = ">>";

	private static final Pattern SIGNS = Pattern.compile("(?:>{2,}|[-–—])\\s*+");

	// what is heard is told in the same brackets as who speaks
	private static final Pattern SOUND = Pattern
		.compile("(?iU).*\\b(?:\\w+ing|music|applause|laugh\\w*|cheers?|noises?|sounds?|silence|inaudible|crosstalk|"
				+ "foreign|unintelligible|indistinct|chatter|song|theme)\\b.*");

	private final Labels labels;

	Starts(List<Shown> file) {
		List<Label> printed = new ArrayList<>();
		int places = 0;
		Optional<Label> first = Optional.empty();
		for (Shown shown : file) {
			for (int i = 0; i < shown.lines().size(); i++) {
				if (shown.lines().get(i).voice() == null) {
					Optional<Label> label = prefix(shown, i).map(Prefix::label);
					first = (places == 0) ? label : first;
					places += (i == 0 || places == 0) ? 1 : 0;
					label.ifPresent(printed::add);
				}
			}
		}
		this.labels = new Labels(first, printed, places);
	}

	/**
	 * Return who begins to speak at a line.
	 * @param shown the cue
	 * @param index which line of the cue, from 0
	 * @return who, and the words; empty if nobody begins there
	 */
	Optional<Prefix> at(Shown shown, int index) {
		Cue.Line line = shown.lines().get(index);
		if (line.voice() != null) {
			return Optional.of(voiced(line.voice(), line.text()));
		}
		Optional<Prefix> labelled = prefix(shown, index).filter((prefix) -> this.labels.has(prefix.label()));
		if (labelled.isEmpty() && line.text().startsWith(CHANGE)) {
			return Optional.of(new Prefix(Label.NONE, bare(line.text())));
		}
		return labelled;
	}

	// some programs say twice who speaks
	private static Prefix voiced(String voice, String text) {
		Label label = voice.isEmpty() ? Label.NONE : Label.of(voice);
		return Prefix.of(text)
			.filter((prefix) -> prefix.label().text().equalsIgnoreCase(voice))
			.orElseGet(() -> new Prefix(label, text));
	}

	private static Optional<Prefix> prefix(Shown shown, int index) {
		String text = bare(shown.lines().get(index).text());
		if (!text.startsWith("[") && !text.startsWith("(")) {
			return Prefix.of(text);
		}
		boolean isSquare = text.startsWith("[");
		int close = text.indexOf(isSquare ? ']' : ')');
		if (close < 2) {
			return Optional.empty();
		}
		String printed = text.substring(1, close);
		String rest = text.substring(close + 1).strip();
		if (rest.startsWith(":")) {
			return Optional.of(new Prefix(Label.of(printed), rest.substring(1).strip()));
		}
		boolean above = rest.isEmpty() && index + 1 < shown.lines().size();
		boolean named = printed.matches("\\S+[ _]\\S.*") && !SOUND.matcher(printed).matches();
		return (named && (above || (isSquare && !rest.isEmpty()))) ? Optional.of(new Prefix(Label.of(printed), rest))
				: Optional.empty();
	}

	private static String bare(String text) {
		Matcher signs = SIGNS.matcher(text);
		return signs.lookingAt() ? text.substring(signs.end()) : text;
	}

}
