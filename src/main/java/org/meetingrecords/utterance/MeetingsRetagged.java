package org.meetingrecords.utterance;

import java.util.Set;

import org.springframework.context.ApplicationEvent;

/**
 * Tells that utterances of some meetings have other topics, or other evidence of them,
 * than before. Published within the transaction that changes them.
 */
public class MeetingsRetagged extends ApplicationEvent {

	private final Set<Long> meetingIds;

	MeetingsRetagged(Object source, Set<Long> meetingIds) {
		super(source);
		this.meetingIds = Set.copyOf(meetingIds);
	}

	/**
	 * Return the meetings.
	 * @return their numbers
	 */
	public Set<Long> getMeetingIds() {
		return this.meetingIds;
	}

}
