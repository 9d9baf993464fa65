package org.meetingrecords.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.EntryList;
import org.meetingrecords.transcript.NoteKinds;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.Speakers;
import org.meetingrecords.transcript.Transcript;

/**
 * Takes down a transcript piece by piece: text into paragraphs, paragraphs into turns,
 * and what stands between turns into notes.
 */
public final class Proceedings {

	private final Speakers speakers = new Speakers();

	private final EntryList entries = new EntryList();

	private final StringBuilder text = new StringBuilder();

	private final List<String> numbers = new ArrayList<>();

	private @Nullable List<Transcript.Paragraph> turn;

	private boolean spoken;

	private int lastWords = -1;

	/**
	 * Take some text of the paragraph that goes on.
	 * @param text the text, with any white space
	 */
	public void write(String text) {
		this.text.append(text);
	}

	/**
	 * Take the number of what follows, which stands before its first paragraph.
	 * @param number the number as printed
	 */
	public void number(String number) {
		this.numbers.add(number);
	}

	/**
	 * End the paragraph, if there is any text in it.
	 * @param kind what it is; null for words of the speaker within a turn, and for
	 * narration between turns, unless the text is a mark
	 */
	public void paragraph(Transcript.@Nullable NoteKind kind) {
		String paragraph = Space.squash(this.text.toString());
		this.text.setLength(0);
		if (!paragraph.isEmpty()) {
			this.numbers.add(paragraph);
			numbers(kind);
		}
	}

	private void numbers(Transcript.@Nullable NoteKind kind) {
		if (!this.numbers.isEmpty()) {
			add(String.join(" ", this.numbers), kind);
			this.numbers.clear();
		}
	}

	private void add(String paragraph, Transcript.@Nullable NoteKind said) {
		boolean fixed = said == Transcript.NoteKind.HEADING || said == Transcript.NoteKind.OMISSION;
		Transcript.NoteKind mark = fixed ? null : NoteKinds.ofMark(paragraph);
		Transcript.NoteKind kind = (mark != null) ? mark : said;
		if (this.turn == null) {
			this.entries
				.add(new Transcript.Note(Objects.requireNonNullElse(kind, Transcript.NoteKind.NARRATION), paragraph));
		}
		else if (kind != null) {
			this.spoken |= said == null;
			this.turn.add(new Transcript.Paragraph(paragraph, kind));
		}
		else {
			words(paragraph, this.turn);
		}
	}

	// a note within a sentence leaves its full stop behind
	private void words(String paragraph, List<Transcript.Paragraph> turn) {
		this.spoken = true;
		boolean isRest = paragraph.chars().noneMatch(Character::isLetterOrDigit);
		if (isRest && this.lastWords >= 0 && this.lastWords < turn.size() - 1) {
			String begun = turn.get(this.lastWords).text();
			turn.set(this.lastWords, new Transcript.Paragraph(begun + paragraph, null));
		}
		else {
			this.lastWords = turn.size();
			turn.add(new Transcript.Paragraph(paragraph, null));
		}
	}

	/**
	 * Begin a turn.
	 */
	public void begin() {
		numbers(null);
		this.turn = new ArrayList<>();
		this.spoken = false;
		this.lastWords = -1;
	}

	/**
	 * Return whether anything was said yet in the turn that goes on.
	 * @return whether there are words of the speaker
	 */
	public boolean isSpoken() {
		return this.turn != null && this.spoken;
	}

	/**
	 * End the turn that goes on. One without words leaves its notes only.
	 * @param voice who has spoken, and how that is printed
	 */
	public void end(Voice voice) {
		numbers(null);
		List<Transcript.Paragraph> paragraphs = Objects.requireNonNullElse(this.turn, List.of());
		this.turn = null;
		if (this.spoken) {
			this.entries.add(new Transcript.Turn(this.speakers.add(voice.key(), voice.speaker()),
					voice.speaker().label(), voice.remark(), paragraphs, voice.times()));
		}
		else {
			paragraphs.forEach((paragraph) -> this.entries
				.add(new Transcript.Note(Objects.requireNonNull(paragraph.note()), paragraph.text())));
		}
	}

	/**
	 * Return the voices.
	 * @return the speakers, in the order of their first words
	 */
	public List<Transcript.Speaker> speakers() {
		return this.speakers.all();
	}

	/**
	 * Return all that was taken down.
	 * @return turns and notes, in order
	 */
	public List<Transcript.Entry> entries() {
		return this.entries.all();
	}

	/**
	 * Who speaks in one turn.
	 *
	 * @param key what is the same in all turns of the same voice
	 * @param speaker the voice as far as this turn tells, with the label printed here
	 * @param remark what is printed after the label; null if nothing is
	 * @param times when it is spoken; null if the source does not say
	 */
	public record Voice(String key, Transcript.Speaker speaker, @Nullable String remark,
			Transcript.@Nullable Times times) {

	}

}
