package org.meetingrecords.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the voices of a transcript turn by turn, in the order of their first words.
 */
public final class Speakers {

	private final Map<String, Integer> indexes = new HashMap<>();

	private final List<Transcript.Speaker> all = new ArrayList<>();

	/**
	 * Take down who has a turn. Of a voice that had one before, what the turns tell goes
	 * together: the longest label, and the first name and role.
	 * @param key what is the same in all turns of the same voice
	 * @param speaker the voice as far as this turn tells
	 * @return the index of the speaker, from 0
	 */
	public int add(String key, Transcript.Speaker speaker) {
		Integer index = this.indexes.putIfAbsent(key, this.all.size());
		if (index == null) {
			this.all.add(speaker);
			return this.all.size() - 1;
		}
		Transcript.Speaker known = this.all.get(index);
		this.all.set(index,
				new Transcript.Speaker(
						(speaker.label().length() > known.label().length()) ? speaker.label() : known.label(),
						(known.name() != null) ? known.name() : speaker.name(),
						(known.role() != null) ? known.role() : speaker.role()));
		return index;
	}

	/**
	 * Return whether nobody has had a turn.
	 * @return whether there is no voice
	 */
	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/**
	 * Return the voices.
	 * @return the speakers, as their indexes count them
	 */
	public List<Transcript.Speaker> all() {
		return this.all;
	}

}
