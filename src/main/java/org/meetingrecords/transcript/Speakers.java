package org.meetingrecords.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the voices of a transcript turn by turn, in the order of their first words.
 */
public final class Speakers {

	/** Those of one key: several where their roles tell that they are. */
	private final Map<String, Deque<Integer>> indexes = new HashMap<>();

	private final List<Transcript.Speaker> all = new ArrayList<>();

	/**
	 * Take down who has a turn. Of a voice that had one before, what the turns tell goes
	 * together: the longest label, and the first name and role. Voices whose roles differ
	 * are two, and where no role is printed it is the last of them.
	 * @param key what is the same in all turns of the same voice
	 * @param speaker the voice as far as this turn tells
	 * @return the index of the speaker, from 0
	 */
	public int add(String key, Transcript.Speaker speaker) {
		Deque<Integer> same = this.indexes.computeIfAbsent(key, (first) -> new ArrayDeque<>());
		Integer index = same.stream()
			.filter((known) -> !Roles.differ(this.all.get(known).role(), speaker.role()))
			.findFirst()
			.orElse((same.size() < Roles.MOST_NAMESAKES) ? null : same.getFirst());
		if (index == null) {
			this.all.add(speaker);
			same.addFirst(this.all.size() - 1);
			return this.all.size() - 1;
		}
		same.remove(index);
		same.addFirst(index);
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
