package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out which topics a topic includes, and how deep they lie.
 */
class TopicReach {

	private final Map<Long, Set<Long>> narrower = new LinkedHashMap<>();

	/**
	 * Make a topic directly a part of another, unless that is a part of it already.
	 * @param topic the other
	 * @param part the topic that becomes its part
	 * @return whether it did
	 */
	boolean add(Long topic, Long part) {
		if (depthsFrom(part).containsKey(topic)) {
			return false;
		}
		this.narrower.computeIfAbsent(topic, (id) -> new LinkedHashSet<>()).add(part);
		return true;
	}

	List<TopicReachEntity> over(Collection<Long> topics) {
		List<TopicReachEntity> reach = new ArrayList<>();
		topics.forEach((topic) -> depthsFrom(topic)
			.forEach((included, depth) -> reach.add(new TopicReachEntity(topic, included, depth))));
		return reach;
	}

	// breadth first, so that a topic that is reached in two ways has the smaller depth
	private Map<Long, Integer> depthsFrom(Long topic) {
		Map<Long, Integer> depths = new LinkedHashMap<>();
		Set<Long> level = Set.of(topic);
		for (int depth = 0; !level.isEmpty(); depth++) {
			Set<Long> next = new LinkedHashSet<>();
			for (Long id : level) {
				depths.put(id, depth);
				next.addAll(this.narrower.getOrDefault(id, Set.of()));
			}
			next.removeAll(depths.keySet());
			level = next;
		}
		return depths;
	}

}
