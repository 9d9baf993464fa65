package org.meetingrecords.topic;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

import org.springframework.context.ApplicationEventPublisher;
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

	private final DeletedTopicRepository deleted;

	private final TopicLinks links;

	private final RulesVersionRepository versions;

	private final TopicUse use;

	private final TopicMapper mapper;

	private final ApplicationEventPublisher events;

	TopicEditing(TopicRepository topics, DeletedTopicRepository deleted, TopicLinks links,
			RulesVersionRepository versions, TopicUse use, TopicMapper mapper, ApplicationEventPublisher events) {
		this.topics = topics;
		this.deleted = deleted;
		this.links = links;
		this.versions = versions;
		this.use = use;
		this.mapper = mapper;
		this.events = events;
	}

	Topic create(CreateTopicInput input) {
		RulesVersionEntity version = this.versions.lock();
		String name = TopicText.name(input.name());
		this.topics.findByNameKey(NameKey.of(name)).ifPresent(TopicEditing::refuseAnother);
		TopicEntity topic = new TopicEntity(this.topics.freeSlug(name), name);
		topic.describe(TopicText.description(input.description()));
		topic.rule(TopicText.rule(input.rule()));
		topic.edit();
		this.topics.save(topic);
		this.deleted.findById(topic.getSlug()).ifPresent(this.deleted::delete);
		change(topic, version, true, regroup(topic, known(input.narrower())));
		return this.mapper.toTopic(topic);
	}

	Topic update(UpdateTopicInput input) {
		RulesVersionEntity version = this.versions.lock();
		TopicEntity topic = find(input.id());
		if (input.description().value() != null) {
			topic.describe(TopicText.description(input.description().value()));
		}
		boolean changed = !input.rule().isOmitted()
				&& topic.rule((input.rule().value() != null) ? TopicText.rule(input.rule().value()) : null);
		topic.edit();
		Set<Long> narrower = (input.narrower().value() != null) ? known(input.narrower().value())
				: this.links.direct().getOrDefault(idOf(topic), Set.of());
		change(topic, version, changed, regroup(topic, narrower));
		return this.mapper.toTopic(topic);
	}

	Topic delete(String id) {
		RulesVersionEntity version = this.versions.lock();
		TopicEntity topic = find(id);
		if (this.use.isFiledUnder(idOf(topic))) {
			throw new TopicProblemException(TopicProblem.Code.IN_USE,
					"Sources file meetings under '%s': take only its rule away, by 'updateTopic' with 'rule: null'"
						.formatted(topic.getName()));
		}
		topic.delete();
		this.deleted.save(new DeletedTopicEntity(topic.getSlug()));
		List<Object[]> broader = this.topics.findBroader(idOf(topic));
		change(topic, version, true, regroup(topic, Set.of()));
		// nothing tells any more that it was a part of them
		broader.forEach((row) -> ((TopicEntity) row[0]).changeWith(version.getNumber()));
		return this.mapper.toTopic(topic);
	}

	private void change(TopicEntity topic, RulesVersionEntity version, boolean ruleChanged, boolean regrouped) {
		if (ruleChanged || regrouped) {
			topic.changeWith(version.next());
			this.events.publishEvent(new RulesChanged(this));
		}
		if (regrouped) {
			this.events.publishEvent(new TopicsRegrouped(this));
		}
	}

	// a topic that goes is no part of another any more
	private boolean regroup(TopicEntity topic, Set<Long> narrower) {
		TopicReach reach = new TopicReach();
		Set<Long> going = new HashSet<>();
		this.topics.findByDeletedTrue().forEach((other) -> going.add(idOf(other)));
		Map<Long, Set<Long>> direct = this.links.direct();
		direct.put(idOf(topic), narrower);
		direct.forEach((other, parts) -> parts.stream()
			.filter((part) -> !going.contains(part) && !going.contains(other))
			.filter((part) -> !reach.add(other, part))
			.findFirst()
			.ifPresent((part) -> {
				throw new TopicProblemException(TopicProblem.Code.CIRCLE,
						"A topic would be a part of itself: leave those out of 'narrower' that '%s' is a part of"
							.formatted(topic.getName()));
			}));
		return this.links.replace(reach, this.topics.findAll().stream().map(TopicEditing::idOf).toList());
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
		Set<Long> known = new HashSet<>();
		ids.forEach((id) -> known.add(idOf(find(id))));
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
