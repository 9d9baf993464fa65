package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how far changed rules are applied.
 */
@Service
class RetaggingReport {

	private final MeetingTaggingRepository meetings;

	RetaggingReport(MeetingTaggingRepository meetings) {
		this.meetings = meetings;
	}

	/**
	 * Return how far the rules of topics are applied, and of all that is part of them.
	 * @param topicIds the topics
	 * @return the progress by topic; nothing for one whose rules are applied everywhere
	 */
	@Transactional(readOnly = true)
	Map<Long, RetaggingProgress> of(Collection<Long> topicIds) {
		TreeMap<Long, Long> counts = new TreeMap<>();
		this.meetings.countByVersion().forEach((row) -> counts.put((Long) row[0], (Long) row[1]));
		Map<Long, RetaggingProgress> progress = new HashMap<>();
		for (Object[] topic : this.meetings.findRuleVersions(topicIds)) {
			long left = sum(counts.headMap((Long) topic[1]));
			if (left > 0) {
				progress.put((Long) topic[0], new RetaggingProgress((int) (sum(counts) - left), (int) sum(counts)));
			}
		}
		return progress;
	}

	private static long sum(Map<Long, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

}
