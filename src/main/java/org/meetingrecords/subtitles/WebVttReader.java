package org.meetingrecords.subtitles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.plain.Facts;
import org.meetingrecords.plain.FrontMatter;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;

/**
 * Reads WebVTT. What the file says of itself stands behind the {@code WEBVTT} of its
 * first line (the title), on the lines below and in {@code NOTE} blocks above the first
 * cue.
 */
public class WebVttReader implements TranscriptReader {

	static final String FORMAT = "webvtt";

	private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t]++(?:[-–—:][ \\t]*+(?<title>.*)|.*))?");

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(String text) {
		return HEADER.matcher(firstLine(text)).matches();
	}

	@Override
	public Transcript read(Original original) {
		CueFile file = new CueFile(original.text(), recognises(original.text()) ? 2 : 1);
		return new Facts(original, file.matter()).transcript(FORMAT, title(firstLine(original.text())),
				"in a NOTE block above the first cue", Talk.of(file.cues()));
	}

	private static @Nullable String title(String line) {
		Matcher header = HEADER.matcher(line);
		String title = (header.matches() && header.group("title") != null) ? Space.squash(header.group("title")) : "";
		boolean isTitle = !title.isEmpty() && !title.contains("://") && !FrontMatter.isField(title);
		return isTitle ? title : null;
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		return (end >= 0) ? text.substring(0, end) : text;
	}

}
