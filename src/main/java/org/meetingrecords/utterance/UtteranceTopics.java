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

import org.meetingrecords.topic.CurrentRules;
import org.meetingrecords.topic.TaxonomyChanged;
import org.meetingrecords.topic.TopicMatch;
import org.meetingrecords.topic.Topics;

import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which topics were found in which utterances, with the evidence. A listener by its
 * type, not by an annotation: the taxonomy is adopted while the application starts, when
 * annotations may not be read yet.
 */
@Service
@Transactional(readOnly = true)
class UtteranceTopics implements ApplicationListener<TaxonomyChanged> {

	private final TopicMatchRepository repository;

	private final TopicUtteranceRepository utterances;

	private final PersonTopics people;

	private final MeetingTaggingRepository taggings;

	private final Topics topics;

	UtteranceTopics(TopicMatchRepository repository, TopicUtteranceRepository utterances, PersonTopics people,
			MeetingTaggingRepository taggings, Topics topics) {
		this.repository = repository;
		this.utterances = utterances;
		this.people = people;
		this.taggings = taggings;
		this.topics = topics;
	}

	/**
	 * Record what rules found in the utterances of meetings.
	 * @param found the topics of the utterances, by meeting
	 */
	@Transactional
	void record(Map<Long, CurrentRules.Tagged<Long>> found) {
		Map<Long, List<TopicMatch>> matches = new LinkedHashMap<>();
		found.values().forEach((tagged) -> matches.putAll(tagged.matches()));
		Map<String, Long> topicIds = this.topics.idsBySlug(
				matches.values().stream().flatMap(List::stream).map(TopicMatch::topic).collect(Collectors.toSet()));
		List<TopicMatchEntity> entities = new ArrayList<>();
		// a topic may have gone since its rule was read
		matches.forEach((utterance, those) -> those.stream()
			.filter((match) -> topicIds.containsKey(match.topic()))
			.forEach((match) -> entities
				.add(new TopicMatchEntity(utterance, Objects.requireNonNull(topicIds.get(match.topic())), match))));
		this.repository.saveAll(entities);
		found.forEach((meetingId, tagged) -> this.taggings.save(new MeetingTaggingEntity(meetingId, tagged.version())));
		Long[] meetingIds = found.keySet().toArray(Long[]::new);
		this.utterances.addThoseOf(meetingIds);
		this.people.count(meetingIds);
	}

	/**
	 * Forget what was found in a meeting, before its utterances change.
	 * @param meetingId the meeting
	 */
	@Transactional
	void forget(Long meetingId) {
		this.people.discount(meetingId);
		this.utterances.removeThoseOf(meetingId);
		this.repository.removeThoseOf(meetingId);
	}

	@Override
	@Transactional
	public void onApplicationEvent(TaxonomyChanged event) {
		this.utterances.clear();
		this.utterances.addAll();
		this.people.countAll();
	}

	Map<Long, List<UtteranceTopic>> of(Collection<Long> utteranceIds) {
		Map<Long, Map<Long, UtteranceTopic>> found = new HashMap<>();
		for (FoundTopic one : this.repository.findIn(utteranceIds.toArray(Long[]::new))) {
			found.computeIfAbsent(one.utteranceId(), (id) -> new HashMap<>())
				.computeIfAbsent(one.topic().id(), (id) -> new UtteranceTopic(one.topic(), new ArrayList<>()))
				.matches()
				.add(one.match());
		}
		Map<Long, List<UtteranceTopic>> result = new HashMap<>();
		found.forEach((id, topics) -> result.put(id, byName(topics.values())));
		return result;
	}

	private static List<UtteranceTopic> byName(Collection<UtteranceTopic> topics) {
		return topics.stream().sorted(Comparator.comparing((found) -> found.topic().name())).toList();
	}

}
