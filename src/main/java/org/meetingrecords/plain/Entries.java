package org.meetingrecords.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.EntryList;
import org.meetingrecords.transcript.Speakers;
import org.meetingrecords.transcript.Transcript;

/**
 * Collects the turns and notes of a talk in their order, and the voices.
 */
public class Entries {

	private final EntryList entries = new EntryList();

	private final Speakers speakers = new Speakers();

	private @Nullable Label label;

	private List<Transcript.Paragraph> paragraphs = new ArrayList<>();

	private @Nullable Duration start;

	private Duration end = Duration.ZERO;

	/**
	 * Begin a turn, and end the one before.
	 * @param who who speaks
	 */
	public void begin(Label who) {
		end();
		this.label = who;
	}

	/**
	 * Return whether a turn has begun and not ended.
	 * @return whether somebody speaks
	 */
	public boolean isOpen() {
		return this.label != null;
	}

	/**
	 * Add a paragraph to the turn.
	 * @param text the words of the speaker
	 */
	public void say(String text) {
		this.paragraphs.add(new Transcript.Paragraph(text, null));
	}

	/**
	 * Add a paragraph to the turn, or a note where nobody speaks.
	 * @param kind what kind of note it is
	 * @param text the note
	 */
	public void note(Transcript.NoteKind kind, String text) {
		if (isOpen()) {
			this.paragraphs.add(new Transcript.Paragraph(text, kind));
		}
		else {
			this.entries.add(new Transcript.Note(kind, text));
		}
	}

	/**
	 * Say when a part of the turn is spoken.
	 * @param from when it starts
	 * @param to when it ends
	 */
	public void time(Duration from, Duration to) {
		this.start = (this.start != null) ? this.start : from;
		this.end = (to.compareTo(this.end) > 0) ? to : this.end;
	}

	/**
	 * End the turn. One without a paragraph is none.
	 */
	public void end() {
		if (this.label != null && !this.paragraphs.isEmpty()) {
			Transcript.Times times = (this.start != null)
					? new Transcript.Times(this.start, (this.end.compareTo(this.start) > 0) ? this.end : this.start)
					: null;
			this.entries.add(new Transcript.Turn(indexOf(this.label), this.label.text(), null, this.paragraphs, times));
		}
		this.label = null;
		this.paragraphs = new ArrayList<>();
		this.start = null;
		this.end = Duration.ZERO;
	}

	/**
	 * Return whether anybody has had a turn.
	 * @return whether there is one that has ended
	 */
	public boolean hasTurns() {
		return !this.speakers.isEmpty();
	}

	List<Transcript.Entry> all() {
		return this.entries.all();
	}

	List<Transcript.Speaker> speakers() {
		return this.speakers.all();
	}

	// the same name is the same voice, whatever stands beside it
	private int indexOf(Label who) {
		Transcript.Speaker speaker = who.speaker();
		String name = speaker.name();
		String key = (name != null) ? "name " + keyOf(name) : "label " + keyOf(who.text());
		return this.speakers.add(key, speaker);
	}

	private static String keyOf(String text) {
		String key = NameKey.of(text);
		return key.isEmpty() ? text : key;
	}

}
