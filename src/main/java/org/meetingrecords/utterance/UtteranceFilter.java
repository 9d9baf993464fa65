package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.person.PersonFilter;
import org.meetingrecords.topic.TopicFilter;

/**
 * Which utterances count; what is null does not matter.
 *
 * @param text characters of the words spoken
 * @param speaker the person who says it
 * @param topic a topic that a rule finds in it
 * @param meeting the meeting
 */
record UtteranceFilter(@Nullable String text, @Nullable PersonFilter speaker, @Nullable TopicFilter topic,
		@Nullable MeetingFilter meeting) {

	static Condition on(@Nullable UtteranceFilter filter, String alias) {
		return (filter != null) ? filter.on(alias) : Condition.ALL;
	}

	private Condition on(String utterance) {
		return Condition.allOf(PersonFilter.matching(this.speaker, utterance + ".personId"),
				Condition.in(utterance + ".id", "select tm.utteranceId from TopicMatchEntity tm",
						TopicFilter.matching(this.topic, "tm.topicId")),
				MeetingFilter.matching(this.meeting, utterance + ".meetingId"),
				(this.text != null) ? Condition.contains(utterance + ".text", this.text) : Condition.ALL);
	}

}
