package org.meetingrecords.ingestion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.People;
import org.meetingrecords.person.PrintedName;
import org.meetingrecords.person.Recognised;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.Roles;
import org.meetingrecords.transcript.Transcript;

/**
 * The people whom a transcript names, as speakers or in its list, each recorded once. Of
 * those of one name whose roles differ, the first is who the name alone stands for.
 */
class PrintedPeople {

	private final Map<String, PrintedName> names = new LinkedHashMap<>();

	private final Map<String, Transcript.Speaker> first = new HashMap<>();

	private final Map<Transcript.Speaker, PrintedName> namesakes = new LinkedHashMap<>();

	private final Map<PrintedName, Recognised> people = new HashMap<>();

	PrintedPeople(Transcript transcript, People known) {
		transcript.filing()
			.people()
			.forEach((listed) -> this.names.put(NameKey.unordered(listed.name()),
					new PrintedName(listed.name(), listed.listedName())));
		transcript.speakers().forEach(this::add);
		// a name without a single letter is nobody's
		this.names.remove("");
		this.people.putAll(known.resolve(this.names.values()));
		if (!this.namesakes.isEmpty()) {
			this.people.putAll(known.resolve(this.namesakes.values()));
		}
	}

	private void add(Transcript.Speaker speaker) {
		if (speaker.name() == null) {
			return;
		}
		String key = NameKey.unordered(speaker.name());
		this.names.putIfAbsent(key, new PrintedName(speaker.name(), null));
		Transcript.Speaker other = this.first.putIfAbsent(key, speaker);
		if (other != null && this.namesakes.size() < Roles.MOST_NAMESAKES
				&& Roles.differ(other.role(), speaker.role())) {
			this.namesakes.put(speaker, new PrintedName(speaker.name(), null, speaker.role()));
		}
	}

	@Nullable Recognised find(Transcript.Speaker speaker) {
		PrintedName namesake = this.namesakes.get(speaker);
		return (namesake != null) ? this.people.get(namesake) : find(speaker.name());
	}

	@Nullable Recognised find(@Nullable String name) {
		PrintedName printed = (name != null) ? this.names.get(NameKey.unordered(name)) : null;
		return (printed != null) ? this.people.get(printed) : null;
	}

}
