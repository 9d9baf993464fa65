package org.meetingrecords.utterance;

import java.util.List;
import java.util.Optional;

import org.meetingrecords.meeting.FactChange;

/**
 * What another edition of a transcript changed.
 *
 * @param utterances how its utterances changed
 * @param notes how its notes changed; empty if they did not
 */
public record CorrectedTranscript(List<ChangedUtterance> utterances, Optional<FactChange> notes) {

	/**
	 * Return whether nothing changed.
	 * @return whether it is as it was
	 */
	public boolean isUnchanged() {
		return this.utterances.isEmpty() && this.notes.isEmpty();
	}

}
