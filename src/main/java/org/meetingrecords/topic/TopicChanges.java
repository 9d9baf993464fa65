package org.meetingrecords.topic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Numbers the changes of topics, works out what is part of what after them, and tells of
 * both.
 */
@Component
class TopicChanges {

	private final TopicRepository topics;

	private final TopicLinks links;

	private final RulesVersionRepository versions;

	private final ApplicationEventPublisher events;

	TopicChanges(TopicRepository topics, TopicLinks links, RulesVersionRepository versions,
			ApplicationEventPublisher events) {
		this.topics = topics;
		this.links = links;
		this.versions = versions;
		this.events = events;
	}

	/**
	 * Wait until nobody else changes topics, and keep all others out.
	 * @return the number of the last change
	 */
	RulesVersionEntity begin() {
		return this.versions.lock();
	}

	/**
	 * Record a change.
	 * @param topic the topic
	 * @param version the number of the change before
	 * @param ruleChanged whether its rule is another
	 * @param narrower what is directly a part of it from now on; if null, what is now
	 */
	void record(TopicEntity topic, RulesVersionEntity version, boolean ruleChanged, @Nullable Set<Long> narrower) {
		boolean regrouped = regroup(topic, narrower);
		if (ruleChanged || regrouped) {
			topic.changeWith(version.next());
			this.events.publishEvent(new RulesChanged(this));
		}
		if (regrouped) {
			this.events.publishEvent(new TopicsRegrouped(this));
		}
	}

	// a topic that goes is no part of another any more
	private boolean regroup(TopicEntity topic, @Nullable Set<Long> narrower) {
		TopicReach reach = new TopicReach();
		List<TopicEntity> all = this.topics.findAll();
		Set<Long> going = all.stream()
			.filter(TopicEntity::isDeleted)
			.map(TopicChanges::idOf)
			.collect(Collectors.toSet());
		Map<Long, Set<Long>> direct = this.links.direct();
		if (narrower != null) {
			direct.put(idOf(topic), narrower);
		}
		direct.forEach((other, parts) -> parts.stream()
			.filter((part) -> !going.contains(part) && !going.contains(other))
			.filter((part) -> !reach.add(other, part))
			.findFirst()
			.ifPresent((part) -> {
				throw new TopicProblemException(TopicProblem.Code.CIRCLE,
						"A topic would be a part of itself: leave those out of 'narrower' that '%s' is a part of"
							.formatted(topic.getName()));
			}));
		return this.links.replace(reach, all.stream().map(TopicChanges::idOf).toList());
	}

	private static Long idOf(TopicEntity topic) {
		return Objects.requireNonNull(topic.getId());
	}

}
