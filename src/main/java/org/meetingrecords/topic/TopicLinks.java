package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Keeps which topics are part of which.
 */
@Component
class TopicLinks {

	private final TopicReachRepository repository;

	TopicLinks(TopicReachRepository repository) {
		this.repository = repository;
	}

	/**
	 * Return what is directly a part of each topic.
	 * @return the parts, by topic
	 */
	Map<Long, Set<Long>> direct() {
		Map<Long, Set<Long>> direct = new LinkedHashMap<>();
		this.repository.findAll()
			.stream()
			.filter((row) -> row.getDepth() == 1)
			.forEach((row) -> direct.computeIfAbsent(row.getTopicId(), (id) -> new LinkedHashSet<>())
				.add(row.getIncludesId()));
		return direct;
	}

	/**
	 * Make the recorded links those that are worked out; what stays the same is not
	 * touched.
	 * @param reach knows the links
	 * @param topics all topics
	 * @return whether a topic includes others than before, at whatever depth
	 */
	boolean replace(TopicReach reach, Collection<Long> topics) {
		List<TopicReachEntity> before = this.repository.findAll();
		List<TopicReachEntity> after = reach.over(topics);
		this.repository.deleteAll(without(before, after));
		this.repository.flush();
		this.repository.saveAll(without(after, before));
		return !pairs(before).equals(pairs(after));
	}

	private static List<TopicReachEntity> without(List<TopicReachEntity> rows, List<TopicReachEntity> others) {
		Set<List<Long>> known = others.stream().map(TopicLinks::row).collect(Collectors.toSet());
		return new ArrayList<>(rows.stream().filter((row) -> !known.contains(row(row))).toList());
	}

	private static List<Long> row(TopicReachEntity row) {
		return List.of(row.getTopicId(), row.getIncludesId(), (long) row.getDepth());
	}

	private static Set<List<Long>> pairs(List<TopicReachEntity> reach) {
		return reach.stream().map((row) -> List.of(row.getTopicId(), row.getIncludesId())).collect(Collectors.toSet());
	}

}
