package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.meetingrecords.topic.CurrentRules;
import org.meetingrecords.topic.TopicVersion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how far changed rules are applied.
 */
@Service
class RetaggingReport {

	private final MeetingTaggingRepository meetings;

	private final CurrentRules rules;

	RetaggingReport(MeetingTaggingRepository meetings, CurrentRules rules) {
		this.meetings = meetings;
		this.rules = rules;
	}

	/**
	 * Return how far the rules of topics are applied, and of all that is part of them.
	 * @param topicIds the topics
	 * @return the progress by topic; nothing for one whose rules are applied everywhere
	 */
	@Transactional(readOnly = true)
	Map<Long, RetaggingProgress> of(Collection<Long> topicIds) {
		List<TaggedMeetings> tagged = this.meetings.countByVersion();
		int all = count(tagged, Long.MAX_VALUE);
		Map<Long, RetaggingProgress> progress = new HashMap<>();
		for (TopicVersion topic : this.rules.versionsOf(topicIds)) {
			int left = count(tagged, topic.number());
			if (left > 0) {
				progress.put(topic.topicId(), new RetaggingProgress(all - left, all));
			}
		}
		return progress;
	}

	private static int count(List<TaggedMeetings> tagged, long before) {
		return tagged.stream()
			.filter((meetings) -> meetings.rulesVersion() < before)
			.mapToInt(TaggedMeetings::count)
			.sum();
	}

}
