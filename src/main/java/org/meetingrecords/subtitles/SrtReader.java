package org.meetingrecords.subtitles;

import java.util.regex.Pattern;

import org.meetingrecords.plain.Facts;
import org.meetingrecords.plain.FrontMatter;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;

/**
 * Reads SRT (SubRip). What the file says of itself stands above the first cue, where the
 * format has no place for it: in lines that players pass over.
 */
public class SrtReader implements TranscriptReader {

	static final String FORMAT = "srt";

	private static final Pattern BEFORE_TIMES = Pattern.compile("\\s*+(?:\\d*+|NOTE.*)\\s*+");

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(String text) {
		return text.lines()
			.filter((line) -> !BEFORE_TIMES.matcher(line).matches() && !FrontMatter.isField(line))
			.findFirst()
			.filter((line) -> Character.isDigit(line.strip().charAt(0)) && Timing.isMeant(line))
			.isPresent();
	}

	@Override
	public Transcript read(Original original) {
		CueFile file = new CueFile(original.text(), 1);
		return new Facts(original, file.matter()).transcript(FORMAT, null, "above the first cue", Talk.of(file.cues()));
	}

}
