package org.meetingrecords.ingestion;

import java.util.LinkedHashMap;
import java.util.Map;

import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.topic.CurrentRules;
import org.meetingrecords.utterance.Transcripts;

/**
 * The records that one transaction adds. Their topics are recorded at once: a statement
 * for all of them costs hardly more than one for each.
 */
class NewRecords {

	private final Map<Long, CurrentRules.Tagged<Long>> found = new LinkedHashMap<>();

	private final Meetings meetings;

	private final Transcripts transcripts;

	NewRecords(Meetings meetings, Transcripts transcripts) {
		this.meetings = meetings;
		this.transcripts = transcripts;
	}

	void add(Meeting meeting, CurrentRules.Tagged<Long> topics) {
		this.found.put(meeting.id(), topics);
	}

	void complete() {
		if (!this.found.isEmpty()) {
			this.meetings.recordTopics(this.found.keySet());
			this.transcripts.recordTopics(this.found);
			this.found.clear();
		}
	}

}
