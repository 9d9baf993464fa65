package org.meetingrecords.ingestion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.People;
import org.meetingrecords.person.PrintedName;
import org.meetingrecords.person.Recognised;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.Transcript;

/**
 * The people whom a transcript names, as speakers or in its list, each recorded once.
 */
class PrintedPeople {

	private final Map<String, Recognised> people = new HashMap<>();

	PrintedPeople(Transcript transcript, People people) {
		Map<String, PrintedName> names = new LinkedHashMap<>();
		transcript.filing()
			.people()
			.forEach((listed) -> names.put(NameKey.unordered(listed.name()),
					new PrintedName(listed.name(), listed.listedName())));
		for (Transcript.Speaker speaker : transcript.speakers()) {
			if (speaker.name() != null) {
				names.putIfAbsent(NameKey.unordered(speaker.name()), new PrintedName(speaker.name(), null));
			}
		}
		// a name without a single letter is nobody's
		names.remove("");
		people.resolve(names.values()).forEach((name, person) -> this.people.put(NameKey.unordered(name), person));
	}

	@Nullable Recognised find(@Nullable String name) {
		return (name != null) ? this.people.get(NameKey.unordered(name)) : null;
	}

}
