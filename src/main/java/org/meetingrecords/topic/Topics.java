package org.meetingrecords.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.shared.NodeSource;

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

	private final Listing<TopicEntity, Topic> listing;

	Topics(TopicRepository repository, TopicReachRepository reach, TopicMapper mapper) {
		this.repository = repository;
		this.reach = reach;
		this.mapper = mapper;
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
	 * Record the topics that a source files a meeting under: a name that is known, case,
	 * accents and punctuation aside, is that topic; another one is added.
	 * @param names the names as printed
	 * @return the topics, by name as printed
	 */
	@Transactional
	public Map<String, Topic> resolve(Collection<String> names) {
		Map<String, TopicEntity> known = byNameKeys(names.stream().map(NameKey::of).toArray(String[]::new));
		Map<String, Topic> topics = new LinkedHashMap<>();
		for (String name : names) {
			topics.put(name, this.mapper.toTopic(known.computeIfAbsent(NameKey.of(name), (key) -> add(name))));
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

	/**
	 * Return the topics whose names have some words, the last of which may be only begun.
	 * There are not so many topics that an index is needed.
	 * @param typed the words, case and accents aside
	 * @param most how many at most
	 * @return the topics: first those that begin as it is typed, then in alphabetical
	 * order
	 */
	public List<Topic> begun(String typed, int most) {
		String key = NameKey.of(typed);
		List<String> words = List.of(key.split(" "));
		return this.repository.findByWordBegun(words.get(words.size() - 1))
			.stream()
			.filter((topic) -> List.of(topic.getNameKey().split(" ")).containsAll(words.subList(0, words.size() - 1)))
			.sorted(Comparator.comparing((TopicEntity topic) -> !topic.getNameKey().startsWith(key))
				.thenComparing(TopicEntity::getNameKey)
				.thenComparing(TopicEntity::getSlug))
			.limit(key.isEmpty() ? 0 : most)
			.map(this.mapper::toTopic)
			.toList();
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

	Map<Long, String> rules(Collection<Long> ids) {
		return this.repository.findByIds(ids.toArray(Long[]::new))
			.stream()
			.filter((topic) -> topic.getRule() != null)
			.collect(Collectors.toMap(Topics::idOf, (topic) -> Objects.requireNonNull(topic.getRule())));
	}

	Map<Long, TopicOrigin> origins(Collection<Long> ids) {
		return this.repository.findByIds(ids.toArray(Long[]::new))
			.stream()
			.collect(Collectors.toMap(Topics::idOf, TopicOrigin::of));
	}

	PageQuery<TopicEntity, Topic> query(TopicSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), "x.id"), wanted.order().order(), page);
	}

	private TopicEntity add(String name) {
		TopicEntity topic = this.repository.save(new TopicEntity(this.repository.freeSlug(name), name));
		this.reach.save(new TopicReachEntity(idOf(topic), idOf(topic), 0));
		return topic;
	}

	private Map<String, TopicEntity> byNameKeys(String... keys) {
		return this.repository.findByNameKeys(keys)
			.stream()
			.collect(Collectors.toMap(TopicEntity::getNameKey, Function.identity()));
	}

	private static Long idOf(TopicEntity topic) {
		return Objects.requireNonNull(topic.getId());
	}

}
