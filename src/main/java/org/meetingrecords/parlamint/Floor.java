package org.meetingrecords.parlamint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Proceedings;

/**
 * Where a sitting takes place: what is said, and who is announced to speak next.
 */
class Floor {

	private final Proceedings proceedings = new Proceedings();

	private final @Nullable String language;

	private final @Nullable String day;

	private final People people;

	private final List<Transcript.Note> waiting = new ArrayList<>();

	private @Nullable String announced;

	private @Nullable String start;

	private boolean held;

	/**
	 * Open the floor.
	 * @param language the language of the text; null if it is unknown
	 * @param day the day; null if it is unknown
	 * @param people who is listed
	 */
	Floor(@Nullable String language, @Nullable String day, People people) {
		this.language = language;
		this.day = day;
		this.people = people;
	}

	Proceedings proceedings() {
		return this.proceedings;
	}

	@Nullable String language() {
		return this.language;
	}

	/**
	 * Take down a note, if need be behind the label that it may turn out to follow.
	 * @param kind what it is
	 * @param text its text
	 */
	void note(Transcript.NoteKind kind, String text) {
		if (this.announced != null) {
			this.waiting.add(new Transcript.Note(kind, text));
		}
		else {
			this.proceedings.write(text);
			this.proceedings.paragraph(kind);
		}
	}

	// a label that nobody speaks after is a note
	void announce(String label) {
		end();
		this.announced = label;
	}

	void end() {
		String label = announcedOnly();
		if (label != null) {
			note(Transcript.NoteKind.NARRATION, label);
		}
		catchUp();
	}

	private @Nullable String announcedOnly() {
		String label = this.announced;
		this.announced = null;
		return label;
	}

	private void catchUp() {
		this.waiting.forEach((note) -> note(note.kind(), note.text()));
		this.waiting.clear();
	}

	/**
	 * Take the label of the next speech.
	 * @return the label; null if none is printed
	 */
	@Nullable String announced() {
		String label = announcedOnly();
		catchUp();
		return label;
	}

	void speak(Element start, @Nullable String label) {
		this.held |= this.proceedings.isSpoken();
		this.proceedings.end(new Voice(start, label).of(this.people, this.day));
	}

	boolean isHeld() {
		return this.held;
	}

	void time(@Nullable String when) {
		this.start = (this.start != null) ? this.start : when;
	}

	/**
	 * Return the moment at which the sitting starts.
	 * @param date its day
	 * @return the moment; null if none on that day is told with an offset
	 */
	@Nullable OffsetDateTime start(LocalDate date) {
		try {
			OffsetDateTime moment = (this.start != null) ? OffsetDateTime.parse(this.start) : null;
			return (moment != null && moment.toLocalDate().equals(date)) ? moment : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
