package org.meetingrecords.utterance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.person.PersonFilter;
import org.meetingrecords.topic.TopicFilter;

/**
 * Which utterances count; what is null does not matter.
 *
 * @param text characters of the words spoken
 * @param speaker the person who says it
 * @param topic a topic that a rule finds in it
 * @param meeting the meeting
 * @param words how many words it has
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
record UtteranceFilter(@Nullable String text, @Nullable PersonFilter speaker, @Nullable TopicFilter topic,
		@Nullable MeetingFilter meeting, @Nullable WordRange words, @Nullable List<UtteranceFilter> anyOf,
		@Nullable UtteranceFilter not) implements Filter<UtteranceFilter> {

	@Override
	public Condition fields(String utterance) {
		return Condition.allOf(PersonFilter.onSomebody(this.speaker, utterance + ".personId"),
				Condition.in(utterance + ".id", "select tm.utteranceId from TopicMatchEntity tm",
						Filter.on(this.topic, "tm.topicId")),
				WordRange.within(this.words, utterance + ".wordCount"),
				MeetingFilter.matching(this.meeting, utterance + ".meetingId"),
				(this.text != null) ? Condition.contains(utterance + ".text", this.text) : Condition.ALL);
	}

}
