package org.meetingrecords.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the turns and notes of a transcript. It keeps no more than one too many, which
 * is enough to refuse them by: others would only take memory.
 */
public final class EntryList {

	private final List<Transcript.Entry> all = new ArrayList<>();

	/**
	 * Add an entry.
	 * @param entry the entry
	 */
	public void add(Transcript.Entry entry) {
		if (this.all.size() <= TranscriptReader.MOST_ENTRIES) {
			this.all.add(entry);
		}
	}

	/**
	 * Return what was added.
	 * @return the entries in order
	 */
	public List<Transcript.Entry> all() {
		return this.all;
	}

}
