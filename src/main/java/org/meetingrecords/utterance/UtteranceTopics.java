package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.TopicMatch;
import org.meetingrecords.topic.Topics;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which topics were found in which utterances, with the evidence.
 */
@Service
@Transactional(readOnly = true)
class UtteranceTopics {

	private final TopicMatchRepository repository;

	private final PersonTopics people;

	private final Topics topics;

	private final UtteranceMapper mapper;

	UtteranceTopics(TopicMatchRepository repository, PersonTopics people, Topics topics, UtteranceMapper mapper) {
		this.repository = repository;
		this.people = people;
		this.topics = topics;
		this.mapper = mapper;
	}

	@Transactional
	void record(Long meetingId, Map<Long, List<TopicMatch>> matches) {
		Map<String, Long> topicIds = this.topics.idsBySlug(
				matches.values().stream().flatMap(List::stream).map(TopicMatch::topic).collect(Collectors.toSet()));
		List<TopicMatchEntity> entities = new ArrayList<>();
		matches.forEach((utterance, found) -> found.forEach((match) -> entities.add(new TopicMatchEntity(utterance,
				Objects.requireNonNull(topicIds.get(match.topic()), match.topic()), match))));
		this.repository.saveAll(entities);
		this.people.count(meetingId);
	}

	Map<Long, List<UtteranceTopic>> of(Collection<Long> utteranceIds) {
		List<TopicMatchEntity> matches = this.repository
			.findByUtteranceIdInOrderByParagraphAscStartAscIdAsc(utteranceIds);
		Map<Long, Topic> topicsById = this.topics
			.byKeys(matches.stream().map(TopicMatchEntity::getTopicId).collect(Collectors.toSet()));
		Map<Long, Map<Topic, List<TopicMatch>>> found = new HashMap<>();
		for (TopicMatchEntity match : matches) {
			Topic topic = Objects.requireNonNull(topicsById.get(match.getTopicId()));
			found.computeIfAbsent(match.getUtteranceId(), (id) -> new LinkedHashMap<>())
				.computeIfAbsent(topic, (key) -> new ArrayList<>())
				.add(this.mapper.toTopicMatch(topic.slug(), match));
		}
		Map<Long, List<UtteranceTopic>> result = new HashMap<>();
		found.forEach((id, byTopic) -> result.put(id, byName(byTopic)));
		return result;
	}

	private static List<UtteranceTopic> byName(Map<Topic, List<TopicMatch>> matches) {
		return matches.entrySet()
			.stream()
			.map((entry) -> new UtteranceTopic(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing((UtteranceTopic found) -> found.topic().name()))
			.toList();
	}

}
