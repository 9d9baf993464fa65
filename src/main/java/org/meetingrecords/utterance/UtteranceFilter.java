package org.meetingrecords.utterance;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.Criterion;
import org.meetingrecords.fulltext.SearchText;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.person.PersonFilter;
import org.meetingrecords.topic.TopicFilter;

/**
 * Which utterances count; what is null does not matter.
 *
 * @param text what the words spoken must have
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

	/**
	 * Return whether all of them are about one topic.
	 * @return whether they are
	 */
	boolean isAboutOneTopic() {
		return this.topic != null && this.topic.isOneTopic();
	}

	/**
	 * Return whether, beside a topic, only who says them matters.
	 * @return whether it does; false if nobody may say them, too
	 */
	boolean isAboutSpeakers() {
		return equals(new UtteranceFilter(null, this.speaker, this.topic, null, null, null, null))
				&& !PersonFilter.onSomebody(this.speaker, "").equals(Condition.ALL);
	}

	/**
	 * Return the condition on the rows that stand for the utterances of that topic.
	 * @param row the row
	 * @return the condition
	 */
	Condition onThoseOfTheTopic(String row) {
		return Condition.allOf(Objects.requireNonNull(this.topic).itself(row + ".topicId"), Filter.on(
				new UtteranceFilter(this.text, this.speaker, null, this.meeting, this.words, this.anyOf, this.not),
				row));
	}

	@Override
	public Condition fields(String utterance) {
		return Condition.allOf(withText(utterance), PersonFilter.onSomebody(this.speaker, utterance + ".personId"),
				Condition.in(utterance + ".id", "select tm.utteranceId from TopicMatchEntity tm",
						Filter.on(this.topic, "tm.topicId")),
				WordRange.within(this.words, utterance + ".wordCount"),
				MeetingFilter.onPartOf(this.meeting, utterance));
	}

	// where only this text is asked of a list, the index has the list itself
	private Condition withText(String utterance) {
		Criterion criterion = SearchText.in(this.text, UtteranceSearch.TEXT);
		return criterion.isEverything() ? Condition.ALL
				: Condition.found(utterance + ".id", UtteranceSearch.of(criterion));
	}

	/**
	 * Return whether it looks for words, and does not only exclude them.
	 * @return whether it does
	 */
	boolean wantsText() {
		return SearchText.isGiven(this.text)
				|| (this.anyOf != null && this.anyOf.stream().anyMatch(UtteranceFilter::wantsText));
	}

	/**
	 * Return whether any part of it looks for words, or excludes them.
	 * @return whether it does
	 */
	boolean hasText() {
		return SearchText.isGiven(this.text) || (this.not != null && this.not.hasText())
				|| (this.anyOf != null && this.anyOf.stream().anyMatch(UtteranceFilter::hasText));
	}

}
