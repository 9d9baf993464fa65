package org.meetingrecords.subtitles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.plain.Entries;
import org.meetingrecords.plain.Label;
import org.meetingrecords.plain.Prefix;
import org.meetingrecords.transcript.NoteKinds;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.UnreadableTranscriptException;

/**
 * Makes turns of cues: those of one speaker that follow one another are one turn, and a
 * cue that does not say who speaks goes on with the speaker before. A paragraph ends with
 * a sentence, where a pause follows or it has become long; one without the end of a
 * sentence, as programs write that hear no full stops, where it has become very long.
 */
final class Talk {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private static final int LONG = 600;

	private static final int VERY_LONG = 2000;

	private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。！？][”\"’')\\]]?$");

	private static final Pattern MUSIC = Pattern.compile("[♪♫].*|\\W*[♪♫]\\W*");

	private final Entries entries = new Entries();

	private final StringBuilder paragraph = new StringBuilder();

	private Duration lastEnd = Duration.ZERO;

	private @Nullable Label speaker;

	private Talk() {
	}

	static Entries of(List<Cue> cues) {
		List<Shown> file = Chevrons.split(Shown.all(cues));
		Starts starts = new Starts(file);
		Talk talk = new Talk();
		file.forEach((shown) -> talk.add(shown, starts));
		talk.endParagraph();
		talk.entries.end();
		if (!talk.entries.hasTurns()) {
			throw new UnreadableTranscriptException("nobody says a word in the file", 1);
		}
		return talk.entries;
	}

	private void add(Shown shown, Starts starts) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < shown.lines().size(); i++) {
			Optional<Prefix> start = starts.at(shown, i);
			String text = start.map(Prefix::text).orElse(shown.lines().get(i).text());
			if (start.isPresent() && isChange(start.get().label(), shown.lines().get(i))) {
				add(shown.cue(), words);
				begin(start.get().label(), shown.cue());
			}
			if (isNote(text)) {
				add(shown.cue(), words);
				addNote(text);
			}
			else if (isWords(text)) {
				words.add(text);
			}
		}
		add(shown.cue(), words);
	}

	private boolean isChange(Label label, Cue.Line line) {
		boolean same = this.speaker != null && this.speaker.text().equalsIgnoreCase(label.text());
		return !same || (label.equals(Label.NONE) && line.voice() == null);
	}

	private void begin(Label label, Cue cue) {
		endParagraph();
		this.entries.begin(label);
		this.entries.time(cue.start(), cue.start());
		this.speaker = label;
	}

	private void add(Cue cue, List<String> lines) {
		String text = String.join(" ", lines).strip();
		lines.clear();
		if (isNote(text)) {
			addNote(text);
		}
		else if (isWords(text)) {
			say(cue, text);
		}
	}

	private void say(Cue cue, String text) {
		if (this.speaker == null) {
			begin(Label.NONE, cue);
		}
		if (isParagraphEnd(cue.start())) {
			endParagraph();
		}
		this.paragraph.append(this.paragraph.isEmpty() ? "" : " ").append(text);
		this.entries.time(cue.start(), cue.end());
		this.lastEnd = cue.end();
	}

	private void addNote(String text) {
		endParagraph();
		this.entries.note(Transcript.NoteKind.STAGE_DIRECTION, text);
	}

	private static boolean isNote(String text) {
		return NoteKinds.ofMark(text) == Transcript.NoteKind.STAGE_DIRECTION || MUSIC.matcher(text).matches();
	}

	private static boolean isWords(String text) {
		return text.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private boolean isParagraphEnd(Duration next) {
		int length = this.paragraph.length();
		boolean pause = next.minus(this.lastEnd).compareTo(PAUSE) >= 0;
		String end = this.paragraph.substring(Math.max(0, length - 2));
		return length >= VERY_LONG || ((pause || length >= LONG) && SENTENCE_END.matcher(end).find());
	}

	private void endParagraph() {
		if (!this.paragraph.isEmpty()) {
			this.entries.say(this.paragraph.toString());
			this.paragraph.setLength(0);
		}
	}

}
