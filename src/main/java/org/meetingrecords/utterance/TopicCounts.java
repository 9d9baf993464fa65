package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Keeps what follows from the topic matches of meetings: their utterances by topic, and
 * how often who speaks about it.
 */
@Component
class TopicCounts {

	private final TopicUtteranceRepository utterances;

	private final PersonTopics people;

	TopicCounts(TopicUtteranceRepository utterances, PersonTopics people) {
		this.utterances = utterances;
		this.people = people;
	}

	/**
	 * Follow the matches as they are now.
	 * @param meetingIds the meetings whose matches may have changed
	 * @return the meetings whose utterances are listed under other topics than before
	 */
	Set<Long> follow(Collection<Long> meetingIds) {
		Set<TopicUtterance> before = this.utterances.findOf(meetingIds);
		this.utterances.removeOthers(meetingIds);
		this.utterances.addMissing(meetingIds);
		Set<TopicUtterance> after = this.utterances.findOf(meetingIds);
		Set<Long> changed = new HashSet<>();
		Map<List<Long>, Integer> counts = new HashMap<>();
		count(before, after, -1, changed, counts);
		count(after, before, 1, changed, counts);
		this.people.add(counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() != 0)
			.map((count) -> new PersonTopic(count.getKey().get(0), count.getKey().get(1), count.getValue()))
			.toList());
		return changed;
	}

	private static void count(Set<TopicUtterance> rows, Set<TopicUtterance> others, int each, Set<Long> changed,
			Map<List<Long>, Integer> counts) {
		for (TopicUtterance row : rows) {
			if (!others.contains(row)) {
				changed.add(row.meetingId());
				if (row.personId() != null) {
					counts.merge(List.of(row.personId(), row.topicId()), each, Integer::sum);
				}
			}
		}
	}

}
