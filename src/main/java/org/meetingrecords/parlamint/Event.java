package org.meetingrecords.parlamint;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Part;

/**
 * A note, a gap, or what happens in the room.
 */
class Event implements Part {

	private static final Set<String> HAPPENING = Set.of("kinesic", "vocal", "incident", "writing");

	private static final Set<String> TOLD = Set.of("narrative", "time", "date", "summary", "editorial", "chairpersons");

	private final StringBuilder text = new StringBuilder();

	private final Variants descriptions = new Variants();

	private final Element start;

	private final Floor floor;

	private final boolean inSpeech;

	private boolean afterClock;

	Event(Element start, Floor floor, boolean inSpeech) {
		this.start = start;
		this.floor = floor;
		this.inSpeech = inSpeech;
	}

	static boolean is(Element element) {
		return element.name().equals("note") || element.name().equals("gap") || HAPPENING.contains(element.name());
	}

	@Override
	public Part child(Element element) {
		if (element.name().equals("desc")) {
			return this.descriptions.reading(element);
		}
		if (element.name().equals("time")) {
			this.floor.time(element.attribute("when"));
			return new Clock();
		}
		return new Inline(this);
	}

	@Override
	public void text(String text) {
		boolean glued = this.afterClock && !text.isEmpty() && Character.isLetter(text.charAt(0));
		this.text.append(glued ? " " : "").append(text);
		this.afterClock = false;
	}

	@Override
	public void end() {
		String words = words();
		if (words == null) {
			return;
		}
		boolean label = "speaker".equals(this.start.attribute("type"));
		if (label && !this.inSpeech) {
			this.floor.announce(words);
		}
		else {
			this.floor.note(kind(), words);
		}
	}

	private Transcript.NoteKind kind() {
		if (isGap()) {
			return Transcript.NoteKind.OMISSION;
		}
		boolean happens = HAPPENING.contains(this.start.name())
				|| (this.inSpeech && !TOLD.contains(String.valueOf(this.start.attribute("type"))));
		return happens ? Transcript.NoteKind.STAGE_DIRECTION : Transcript.NoteKind.NARRATION;
	}

	private boolean isGap() {
		return this.start.name().equals("gap");
	}

	private @Nullable String words() {
		String own = Space.squash(this.text.toString());
		if (!own.isEmpty()) {
			return own;
		}
		String described = this.descriptions.in(this.floor.language());
		if (described != null || this.start.name().equals("note")) {
			return described;
		}
		String kind = this.start.attribute(isGap() ? "reason" : "type");
		return "[%s]".formatted((kind != null) ? kind : isGap() ? "…" : this.start.name());
	}

	/**
	 * A time within a note, which the corpora print without the spaces around it.
	 */
	private final class Clock implements Part {

		private final StringBuilder own = new StringBuilder();

		@Override
		public Part child(Element element) {
			return new Inline(this);
		}

		@Override
		public void text(String text) {
			this.own.append(text);
		}

		@Override
		public void end() {
			StringBuilder all = Event.this.text;
			boolean glued = !all.isEmpty() && ":.,;".indexOf(all.charAt(all.length() - 1)) >= 0;
			all.append(glued ? " " : "").append(this.own);
			Event.this.afterClock = true;
		}

	}

}
