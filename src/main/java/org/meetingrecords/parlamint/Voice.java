package org.meetingrecords.parlamint;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Proceedings;

/**
 * Who speaks.
 *
 * @param start the element of the speech
 * @param label what is printed before it; null if nothing is
 */
record Voice(Element start, @Nullable String label) {

	private static final String UNKNOWN = "Unknown";

	/**
	 * Return the voice, as far as can be told.
	 * @param people who is listed
	 * @param day the day; null if it is unknown
	 * @return the voice
	 */
	Proceedings.Voice of(People people, @Nullable String day) {
		String id = id();
		String printed = (this.label != null) ? this.label.replaceFirst("\\s*:\\s*$", "") : null;
		Person person = (id != null) ? people.person(id) : null;
		String listed = (person != null) ? person.name(day) : null;
		// several people at once have several ids, which are nobody's name
		Naming naming = Naming.of((id == null || id.indexOf(' ') >= 0) ? "" : id, printed, isChair());
		String name = (listed != null) ? listed : naming.name();
		String post = (person != null) ? person.role(day, people) : null;
		String role = first(post, naming.role(), isChair() ? "Chairperson" : null);
		String shown = Objects.requireNonNull(first(printed, name, id, UNKNOWN));
		return new Proceedings.Voice((id != null) ? "id " + id : "label " + shown,
				new Transcript.Speaker(shown, name, role), null, null);
	}

	private @Nullable String id() {
		String who = this.start.attribute("who");
		return (who != null) ? who.replaceFirst("^[^#]*#", "") : null;
	}

	private boolean isChair() {
		String types = this.start.attribute("ana");
		return types != null && Set.of(types.split("\\s+")).contains("#chair");
	}

	private static @Nullable String first(@Nullable String... values) {
		return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
