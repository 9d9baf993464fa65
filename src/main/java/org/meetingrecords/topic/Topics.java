package org.meetingrecords.topic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.shared.NodeSource;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and records topics.
 */
@Service
@Transactional(readOnly = true)
public class Topics implements NodeSource<Topic> {

	private final TopicRepository repository;

	private final TopicReachRepository reach;

	private final TopicMapper mapper;

	private final ApplicationEventPublisher events;

	private final Listing<TopicEntity, Topic> listing;

	Topics(TopicRepository repository, TopicReachRepository reach, TopicMapper mapper,
			ApplicationEventPublisher events) {
		this.repository = repository;
		this.reach = reach;
		this.mapper = mapper;
		this.events = events;
		this.listing = Listing.of(TopicEntity.class, mapper::toTopic);
	}

	@Override
	public String type() {
		return "Topic";
	}

	@Override
	public Map<Long, Topic> byKeys(Collection<Long> keys) {
		return this.repository.findByIds(keys.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toTopic)
			.collect(Collectors.toMap(Topic::id, Function.identity()));
	}

	/**
	 * Record the topics that a source files a meeting under: a name that is known, case
	 * and accents aside, is that topic; another one is added.
	 * @param names the names as printed
	 * @return the topics, by name as printed
	 */
	@Transactional
	public Map<String, Topic> resolve(Collection<String> names) {
		Map<String, TopicEntity> known = bySlugs(names.stream().map(Topics::slug).toList());
		Map<String, Topic> topics = new LinkedHashMap<>();
		for (String name : names) {
			topics.put(name, this.mapper.toTopic(known.computeIfAbsent(slug(name), (slug) -> add(name))));
		}
		return topics;
	}

	/**
	 * Return the numbers of the topics with the given slugs.
	 * @param slugs the slugs
	 * @return the numbers, by slug
	 */
	public Map<String, Long> idsBySlug(Collection<String> slugs) {
		return this.repository.findBySlugIn(slugs)
			.stream()
			.map(this.mapper::toTopic)
			.collect(Collectors.toMap(Topic::slug, Topic::id));
	}

	Optional<Topic> bySlug(String slug) {
		return this.repository.findBySlug(slug).map(this.mapper::toTopic);
	}

	Map<Long, List<Topic>> broader(Collection<Long> ids) {
		return this.repository.findBroader(ids.toArray(Long[]::new))
			.stream()
			.collect(Collectors.groupingBy((row) -> (Long) row[1],
					Collectors.mapping((row) -> this.mapper.toTopic((TopicEntity) row[0]), Collectors.toList())));
	}

	PageQuery<TopicEntity, Topic> query(TopicSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), "x.id"), wanted.order().order(), page);
	}

	/**
	 * Make the recorded topics those of the taxonomy, beside those that only sources use.
	 * Tries again where another server of the archive does so at the same time.
	 * @param taxonomy the taxonomy
	 */
	@Transactional
	@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
	void adopt(Taxonomy taxonomy) {
		Map<String, TopicEntity> topics = new LinkedHashMap<>();
		for (TopicEntity topic : this.repository.findAll()) {
			topic.dropRule();
			topics.put(topic.getSlug(), topic);
		}
		for (TopicDefinition definition : taxonomy.topics()) {
			topics
				.computeIfAbsent(definition.slug(),
						(slug) -> this.repository.save(new TopicEntity(slug, definition.name())))
				.define(definition);
		}
		Map<String, Long> ids = new LinkedHashMap<>();
		topics.forEach((slug, topic) -> ids.put(slug, idOf(topic)));
		List<TopicReachEntity> reach = new TopicReach(taxonomy).over(ids);
		List<TopicReachEntity> before = this.reach.findAll();
		// a start that changes nothing writes nothing: answers stay what they were
		if (!rows(reach).equals(rows(before))) {
			this.reach.clear();
			this.reach.saveAll(reach);
		}
		if (!pairs(reach).equals(pairs(before))) {
			this.events.publishEvent(new TaxonomyChanged(this));
		}
	}

	private static Set<List<Long>> pairs(List<TopicReachEntity> reach) {
		return reach.stream().map((row) -> List.of(row.getTopicId(), row.getIncludesId())).collect(Collectors.toSet());
	}

	private static Set<List<Long>> rows(List<TopicReachEntity> reach) {
		return reach.stream()
			.map((row) -> List.of(row.getTopicId(), row.getIncludesId(), (long) row.getDepth()))
			.collect(Collectors.toSet());
	}

	private TopicEntity add(String name) {
		TopicEntity topic = this.repository.save(new TopicEntity(slug(name), name));
		this.reach.save(new TopicReachEntity(idOf(topic), idOf(topic), 0));
		return topic;
	}

	private Map<String, TopicEntity> bySlugs(Collection<String> slugs) {
		return this.repository.findBySlugIn(slugs)
			.stream()
			.collect(Collectors.toMap(TopicEntity::getSlug, Function.identity()));
	}

	private static Long idOf(TopicEntity topic) {
		return Objects.requireNonNull(topic.getId());
	}

	private static String slug(String name) {
		return NameKey.slug(name, TopicEntity.SLUG_LIMIT);
	}

}
