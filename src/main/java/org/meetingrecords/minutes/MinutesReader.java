package org.meetingrecords.minutes;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.plain.Entries;
import org.meetingrecords.plain.Facts;
import org.meetingrecords.plain.FrontMatter;
import org.meetingrecords.transcript.NoteKinds;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * Reads minutes in plain text: lines with what the file says of itself, between lines of
 * three dashes or not, the title, and paragraphs with the speaker before the words; also
 * what Otter, Teams, Zoom and others save as text. Every other text looks a little like
 * that, so a file is only taken for minutes if two turns begin in it, and what is said in
 * half of them is a sentence.
 */
public class MinutesReader implements TranscriptReader {

	static final String FORMAT = "minutes";

	// "Really? [laughter]"
	private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}.*[.?!…。！？][”\"’')\\]*]*(?: ?\\[[^\\[\\]]*])?");

	private static final int LAST_WORDS = 200;

	private static final Pattern DATE = Pattern
		.compile("(\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[, ].*)?");

	/** How many characters tell what a file is. */
	private static final int GLANCE = 200_000;

	private static final int LONGEST_TITLE = 200;

	private static final int RAREST_TURN = 20;

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(String text) {
		Script script = new Script(text.substring(0, Math.min(text.length(), GLANCE)));
		List<Line> lines = script.body();
		List<Integer> starts = IntStream.range(0, lines.size())
			.filter((i) -> lines.get(i).start().isPresent())
			.boxed()
			.toList();
		long sentences = starts.stream().filter((i) -> isSpoken(script, i)).count();
		boolean often = script.top().says() || starts.size() * RAREST_TURN >= lines.size();
		return starts.size() > 1 && sentences * 2 >= starts.size() && often;
	}

	@Override
	public Transcript read(Original original) {
		Script script = new Script(original.text());
		FrontMatter matter = script.top().matter();
		List<Line> lines = script.body();
		String title = title(script, matter);
		if (title != null) {
			lines = lines.subList(1, lines.size());
		}
		if (!lines.isEmpty() && addDate(matter, lines.get(0))) {
			lines = lines.subList(1, lines.size());
		}
		Entries talk = Talk.of(lines);
		if (!talk.hasTurns()) {
			throw new UnreadableTranscriptException(
					"nobody speaks in the file: a turn begins with a name and a colon, as in 'Jane Doe: Good morning.'",
					1);
		}
		return new Facts(original, matter).transcript(FORMAT, title, "at the top", talk);
	}

	private static boolean isSpoken(Script script, int index) {
		Start start = script.body().get(index).start().orElseThrow();
		if (start.isSure()) {
			return true;
		}
		String text = start.text();
		if (text.isEmpty() && index + 1 < script.body().size()) {
			text = script.body().get(index + 1).text();
		}
		return isSentence(text) || NoteKinds.ofMark(text) != null;
	}

	private static boolean isSentence(String text) {
		return SENTENCE.matcher(text.substring(Math.max(0, text.length() - LAST_WORDS))).matches();
	}

	private static @Nullable String title(Script script, FrontMatter matter) {
		Line first = script.body().isEmpty() ? null : script.body().get(0);
		boolean isTitle = first != null && first.start().isEmpty() && !first.isMark()
				&& first.text().length() <= LONGEST_TITLE && !isSentence(first.text());
		String title = isTitle ? Objects.requireNonNull(first).text().replaceFirst("^#+\\s+", "") : null;
		return matter.title().map((given) -> given.equals(title)).orElse(true) ? title : null;
	}

	// as Teams prints it below the title
	private static boolean addDate(FrontMatter matter, Line line) {
		Matcher date = DATE.matcher(line.text());
		return date.matches() && matter.addDate(line.number(), date.group(1));
	}

}
