package org.meetingrecords.subtitles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.plain.FrontMatter;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * The cues of a file in the order in which they start, and what the file says of itself
 * above them. Only the times tell where a cue begins: numbers and other identifiers, and
 * the empty lines between cues, may be missing, and empty lines may stand within a cue.
 */
class CueFile {

	private static final Pattern BLOCK = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");

	// Stream writes how sure it is, at times without an empty line before it
	private static final Pattern CONFIDENCE = Pattern.compile("NOTE Confidence: *[\\d.,]+\\s*+");

	private static final Pattern NUMBER = Pattern.compile("\\s*+\\d+\\s*+");

	// as Teams writes them
	private static final Pattern IDENTIFIER = Pattern.compile("[\\da-f-]{36}/\\d+-\\d+");

	/** Those of days, even if each word is one: each takes memory. */
	private static final int MOST = 200_000;

	// as Webex says who speaks
	private static final Pattern SPEAKER = Pattern.compile("\\s*+\\d+ \"([^\"<>]+)\" \\(\\d+\\)\\s*+");

	private final FrontMatter matter = new FrontMatter();

	private final List<Cue> cues = new ArrayList<>();

	private @Nullable Timing timing;

	private List<String> block = new ArrayList<>();

	// above the first cue, and in blocks that nobody sees, lines are no words
	private boolean isHidden = true;

	private boolean isBlockStart = true;

	// whether the last line that is not empty has an empty one before it
	private boolean isAlone;

	private String before = "";

	private @Nullable String speaker;

	CueFile(String text, int firstLine) {
		String[] lines = text.split("\n", -1);
		for (int i = firstLine - 1; i < lines.length; i++) {
			read(i + 1, lines[i]);
		}
		refuseCut(lines);
		endCue();
		if (this.cues.isEmpty()) {
			throw new UnreadableTranscriptException("there is no cue in the file", 1);
		}
		this.cues.sort(Comparator.comparing(Cue::start));
	}

	List<Cue> cues() {
		return this.cues;
	}

	FrontMatter matter() {
		return this.matter;
	}

	private void read(int number, String line) {
		if (Timing.isMeant(line)) {
			Matcher said = SPEAKER.matcher(this.before);
			dropIdentifier();
			endCue();
			this.speaker = said.matches() ? said.group(1) : null;
			if (this.cues.size() == MOST) {
				throw new UnreadableTranscriptException("the file has more than %,d cues: divide it".formatted(MOST),
						number);
			}
			this.timing = Timing.of(number, line);
			this.isHidden = false;
			this.isBlockStart = false;
			return;
		}
		this.before = line;
		if (this.isBlockStart && !line.isBlank()) {
			this.isHidden = this.timing == null || BLOCK.matcher(line).matches();
		}
		if (this.timing == null) {
			this.matter.add(number, line.startsWith("NOTE ") ? line.substring("NOTE ".length()) : line);
		}
		if (!line.isBlank()) {
			this.isAlone = this.isBlockStart;
		}
		if (!this.isHidden && !CONFIDENCE.matcher(line).matches()) {
			this.block.add(line);
		}
		this.isBlockStart = line.isBlank();
		this.isHidden &= !this.isBlockStart || this.timing == null;
	}

	// what stands right above the times; above an empty line it must be a number
	private void dropIdentifier() {
		int last = this.block.size() - 1;
		boolean isAbove = last >= 0 && !this.block.get(last).isBlank();
		while (last >= 0 && this.block.get(last).isBlank()) {
			last--;
		}
		if (last >= 0 && isIdentifier(this.block.get(last), isAbove)) {
			this.block.remove(last);
		}
	}

	private boolean isIdentifier(String line, boolean isAbove) {
		boolean isNumber = NUMBER.matcher(line).matches();
		return isAbove ? this.isAlone || isNumber || IDENTIFIER.matcher(line).matches() : this.isAlone && isNumber;
	}

	private void endCue() {
		if (this.timing != null) {
			String voice = (this.speaker != null) ? "<v %s>".formatted(this.speaker) : "";
			this.cues.add(new Cue(this.timing.start(), this.timing.end(), voice + String.join("\n", this.block)));
		}
		this.block = new ArrayList<>();
	}

	private static void refuseCut(String[] lines) {
		int last = lines.length - 1;
		while (last > 0 && lines[last].isBlank()) {
			last--;
		}
		boolean startsCue = last > 0 && (lines[last - 1].isBlank() || NUMBER.matcher(lines[last - 1]).matches());
		if (startsCue && Timing.isCut(lines[last])) {
			throw new UnreadableTranscriptException("the file ends in the middle of a cue", last + 1);
		}
	}

}
