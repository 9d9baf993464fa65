package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the recorded topics those of the shipped taxonomy, beside those that only sources
 * use. What an editor changed stays as it is, and what an editor deleted stays away.
 */
@Service
class TaxonomyAdoption {

	private final TopicRepository topics;

	private final DeletedTopicRepository deleted;

	private final TopicLinks links;

	private final RulesVersionRepository versions;

	private final ApplicationEventPublisher events;

	TaxonomyAdoption(TopicRepository topics, DeletedTopicRepository deleted, TopicLinks links,
			RulesVersionRepository versions, ApplicationEventPublisher events) {
		this.topics = topics;
		this.deleted = deleted;
		this.links = links;
		this.versions = versions;
		this.events = events;
	}

	/**
	 * Record a taxonomy. Tries again where another server of the archive does so at the
	 * same time. What changes nothing writes nothing: answers stay what they were.
	 * @param taxonomy the taxonomy
	 */
	@Transactional
	@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
	void adopt(Taxonomy taxonomy) {
		RulesVersionEntity version = this.versions.lock();
		Map<String, TopicDefinition> shipped = shipped(taxonomy);
		Map<String, TopicEntity> all = new LinkedHashMap<>();
		this.topics.findAll().forEach((topic) -> all.put(topic.getSlug(), topic));
		shipped.values()
			.forEach((definition) -> all.computeIfAbsent(definition.slug(),
					(slug) -> this.topics.save(new TopicEntity(slug, definition.name()))));
		List<TopicEntity> changed = new ArrayList<>();
		for (TopicEntity topic : all.values()) {
			TopicDefinition definition = shipped.get(topic.getSlug());
			if (!topic.isEdited() && follow(topic, definition)) {
				changed.add(topic);
			}
		}
		if (!changed.isEmpty()) {
			long number = version.next();
			changed.forEach((topic) -> topic.changeWith(number));
		}
		if (this.links.replace(reach(all, shipped), all.values().stream().map(TaxonomyAdoption::idOf).toList())) {
			this.events.publishEvent(new TaxonomyChanged(this));
		}
	}

	private Map<String, TopicDefinition> shipped(Taxonomy taxonomy) {
		Map<String, TopicDefinition> shipped = new LinkedHashMap<>();
		taxonomy.topics().forEach((definition) -> shipped.put(definition.slug(), definition));
		this.deleted.findAll().forEach((topic) -> shipped.remove(topic.getSlug()));
		return shipped;
	}

	private static boolean follow(TopicEntity topic, @Nullable TopicDefinition definition) {
		if (definition == null) {
			return topic.rule(null);
		}
		topic.describe(definition.description());
		return topic.rule(definition.rule());
	}

	// those of editors first: of links that would make a circle the file's give way
	private TopicReach reach(Map<String, TopicEntity> all, Map<String, TopicDefinition> shipped) {
		TopicReach reach = new TopicReach();
		Map<Long, Set<Long>> direct = this.links.direct();
		all.values()
			.stream()
			.filter(TopicEntity::isEdited)
			.forEach((topic) -> direct.getOrDefault(idOf(topic), Set.of())
				.forEach((part) -> reach.add(idOf(topic), part)));
		shipped.values()
			.stream()
			.filter((definition) -> !topicOf(definition.slug(), all).isEdited())
			.forEach((definition) -> definition.narrower()
				.stream()
				.filter(shipped::containsKey)
				.forEach((part) -> reach.add(idOf(topicOf(definition.slug(), all)), idOf(topicOf(part, all)))));
		return reach;
	}

	private static TopicEntity topicOf(String slug, Map<String, TopicEntity> all) {
		return Objects.requireNonNull(all.get(slug));
	}

	private static Long idOf(TopicEntity topic) {
		return Objects.requireNonNull(topic.getId());
	}

}
