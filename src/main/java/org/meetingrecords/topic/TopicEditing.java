package org.meetingrecords.topic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes topics as editors want, one change at a time in the whole archive. A change of
 * a rule gets a number, by which meetings are known that it has yet to be applied to.
 */
@Service
@Transactional
@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
class TopicEditing {

	private final TopicRepository topics;

	private final DeletedTopics deleted;

	private final TopicChanges changes;

	private final TopicMapper mapper;

	TopicEditing(TopicRepository topics, DeletedTopics deleted, TopicChanges changes, TopicMapper mapper) {
		this.topics = topics;
		this.deleted = deleted;
		this.changes = changes;
		this.mapper = mapper;
	}

	Topic create(CreateTopicInput input) {
		RulesVersionEntity version = this.changes.begin();
		String name = TopicText.name(input.name());
		this.topics.findByNameKey(NameKey.of(name)).ifPresent(TopicEditing::refuseAnother);
		TopicEntity topic = new TopicEntity(this.topics.freeSlug(name), name);
		topic.describe(TopicText.description(input.description()));
		topic.rule(TopicText.rule(input.rule()));
		topic.edit();
		this.topics.save(topic);
		this.deleted.bringBack(topic);
		this.changes.record(topic, version, true, known(input.narrower()));
		return this.mapper.toTopic(topic);
	}

	Topic update(UpdateTopicInput input) {
		RulesVersionEntity version = this.changes.begin();
		TopicEntity topic = find(input.id());
		if (input.description().value() != null) {
			topic.describe(TopicText.description(input.description().value()));
		}
		boolean changed = !input.rule().isOmitted()
				&& topic.rule((input.rule().value() != null) ? TopicText.rule(input.rule().value()) : null);
		topic.edit();
		this.changes.record(topic, version, changed,
				(input.narrower().value() != null) ? known(input.narrower().value()) : null);
		return this.mapper.toTopic(topic);
	}

	Topic delete(String id) {
		RulesVersionEntity version = this.changes.begin();
		TopicEntity topic = find(id);
		this.deleted.add(topic);
		List<Object[]> broader = this.topics.findBroader(idOf(topic));
		this.changes.record(topic, version, true, Set.of());
		// nothing tells any more that it was a part of them
		broader.forEach((row) -> ((TopicEntity) row[0]).changeWith(version.getNumber()));
		return this.mapper.toTopic(topic);
	}

	private static void refuseAnother(TopicEntity topic) {
		throw new TopicProblemException(TopicProblem.Code.NAME_TAKEN, (topic.isDeleted()
				? "The topic '%s' was deleted and is being taken away: ask again in a minute, or choose another 'name'"
				: "There is a topic '%s': change it by 'updateTopic', or choose another 'name'")
			.formatted(topic.getSlug()));
	}

	private TopicEntity find(String id) {
		return this.topics.findById(GlobalId.keyOf("Topic", id))
			.filter((topic) -> !topic.isDeleted())
			.orElseThrow(() -> noSuchTopic(id));
	}

	private Set<Long> known(Collection<String> ids) {
		Map<Long, String> wanted = new LinkedHashMap<>();
		ids.forEach((id) -> wanted.put(GlobalId.keyOf("Topic", id), id));
		Set<Long> known = this.topics.findByIds(wanted.keySet().toArray(Long[]::new))
			.stream()
			.filter((topic) -> !topic.isDeleted())
			.map(TopicEditing::idOf)
			.collect(Collectors.toSet());
		wanted.forEach((key, id) -> {
			if (!known.contains(key)) {
				throw noSuchTopic(id);
			}
		});
		return known;
	}

	private static TopicProblemException noSuchTopic(String id) {
		return new TopicProblemException(TopicProblem.Code.NO_SUCH_TOPIC,
				"There is no topic with the id '%s', or it was deleted: choose another".formatted(id));
	}

	private static Long idOf(TopicEntity topic) {
		return Objects.requireNonNull(topic.getId());
	}

}
