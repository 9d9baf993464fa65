package org.meetingrecords.akomantoso;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.plain.Label;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Proceedings;

/**
 * Who speaks, in a speech or in all of a group.
 */
class Speech {

	private final Element start;

	private final Floor floor;

	private final @Nullable Speech around;

	private @Nullable From from;

	/**
	 * Start a speech.
	 * @param start its element
	 * @param floor where it is spoken
	 * @param around the speech that it interrupts, or the group that it belongs to; null
	 * if there is none
	 */
	Speech(Element start, Floor floor, @Nullable Speech around) {
		this.start = start;
		this.floor = floor;
		this.around = around;
	}

	Floor floor() {
		return this.floor;
	}

	Part from() {
		this.from = new From(this.floor.moments());
		return this.from;
	}

	void begin() {
		Speech interrupted = interrupted();
		if (interrupted != null) {
			this.floor.proceedings().end(interrupted.voice());
		}
		this.floor.moments().add(this.start.attribute("startTime"));
		this.floor.proceedings().begin();
	}

	void end() {
		this.floor.proceedings().end(voice());
		if (interrupted() != null) {
			this.floor.proceedings().begin();
		}
	}

	private boolean isGroup() {
		return this.start.name().equals("speechGroup");
	}

	private @Nullable Speech interrupted() {
		Speech speech = this.around;
		while (speech != null && speech.isGroup()) {
			speech = speech.around;
		}
		return speech;
	}

	private Proceedings.Voice voice() {
		References references = this.floor.references();
		String by = attribute("by");
		String shown = references.any(by);
		String printed = printed();
		String label = first(printed, shown, by,
				this.start.name().substring(0, 1).toUpperCase(Locale.ROOT) + this.start.name().substring(1));
		String name = references.person(by);
		From origin = this.from;
		String role = references.role(attribute("as"));
		if (role == null && references.role(by) != null) {
			role = shown;
		}
		if (origin != null) {
			name = (name != null) ? name : origin.name(shown != null);
			role = (role != null) ? role : origin.role(references.person(by));
		}
		return new Proceedings.Voice((by != null) ? "by " + by : "label " + label,
				new Transcript.Speaker(label, (name != null && Label.isVoice(name)) ? null : name, role),
				(origin != null) ? origin.remark() : null, this.floor.moments().times(this.start));
	}

	private @Nullable String printed() {
		if (this.from != null && this.from.label() != null) {
			return this.from.label();
		}
		return (this.around != null && this.around.isGroup()) ? this.around.printed() : null;
	}

	// a lone number sign refers to nobody
	private @Nullable String attribute(String name) {
		String value = this.start.attribute(name);
		String id = (value != null) ? References.bare(value) : "";
		if (!id.isEmpty()) {
			return id;
		}
		return (this.around != null && this.around.isGroup()) ? this.around.attribute(name) : null;
	}

	private static String first(@Nullable String... values) {
		return Stream.of(values).filter(Objects::nonNull).findFirst().orElseThrow();
	}

}
