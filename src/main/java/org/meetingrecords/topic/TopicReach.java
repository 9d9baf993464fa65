package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out which topics a topic includes, and how deep they lie.
 */
class TopicReach {

	private final Map<String, List<String>> narrower;

	TopicReach(Taxonomy taxonomy) {
		this.narrower = taxonomy.topics()
			.stream()
			.collect(Collectors.toMap(TopicDefinition::slug, TopicDefinition::narrower));
	}

	List<TopicReachEntity> over(Map<String, Long> ids) {
		List<TopicReachEntity> reach = new ArrayList<>();
		ids.forEach((slug, id) -> depthsFrom(slug).forEach((included, depth) -> reach
			.add(new TopicReachEntity(id, Objects.requireNonNull(ids.get(included)), depth))));
		return reach;
	}

	// breadth first, so that a topic that is reached in two ways has the smaller depth
	private Map<String, Integer> depthsFrom(String slug) {
		Map<String, Integer> depths = new LinkedHashMap<>();
		Set<String> level = Set.of(slug);
		for (int depth = 0; !level.isEmpty(); depth++) {
			Set<String> next = new LinkedHashSet<>();
			for (String topic : level) {
				depths.put(topic, depth);
				next.addAll(this.narrower.getOrDefault(topic, List.of()));
			}
			next.removeAll(depths.keySet());
			level = next;
		}
		return depths;
	}

}
