package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.Batch;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps count of who speaks about what.
 */
@Service
@Transactional(readOnly = true)
class PersonTopics {

	private final PersonTopicRepository repository;

	private final Listing<PersonTopicEntity, PersonTopic> listing;

	PersonTopics(PersonTopicRepository repository, UtteranceMapper mapper) {
		this.repository = repository;
		this.listing = Listing.of(PersonTopicEntity.class, mapper::toPersonTopic);
	}

	/**
	 * Count what is said in meetings, once the topics of their utterances are recorded.
	 * @param meetingIds the meetings
	 */
	@Transactional
	void count(Long... meetingIds) {
		add(this.repository.countIn(meetingIds));
	}

	/**
	 * Take what is said in a meeting out of the counts, before the topics of its
	 * utterances are forgotten.
	 * @param meetingId the meeting
	 */
	@Transactional
	void discount(Long meetingId) {
		add(this.repository.countIn(meetingId)
			.stream()
			.map((count) -> new PersonTopic(count.personId(), count.topicId(), -count.utteranceCount()))
			.toList());
	}

	/**
	 * Count further utterances, or fewer by counts below zero.
	 * @param counts the counts, one for each person with a topic
	 */
	@Transactional
	void add(Collection<PersonTopic> counts) {
		Map<List<Long>, PersonTopicEntity> known = new HashMap<>();
		this.repository.findByPersonIdInOrderById(Batch.ids(counts, PersonTopic::personId))
			.forEach((entity) -> known.put(List.of(entity.getPersonId(), entity.getTopicId()), entity));
		for (PersonTopic more : counts) {
			PersonTopicEntity entity = known.get(List.of(more.personId(), more.topicId()));
			if (entity == null) {
				this.repository.save(new PersonTopicEntity(more));
			}
			else if (entity.add(more.utteranceCount()) == 0) {
				this.repository.delete(entity);
			}
		}
	}

	/**
	 * Count anew, once the topics of all utterances are.
	 */
	@Transactional
	void countAll() {
		this.repository.clear();
		this.repository.countAll();
	}

	/**
	 * Count anew what some people speak about, once their utterances are others.
	 * @param personIds the people
	 */
	@Transactional
	void countThoseOf(Collection<Long> personIds) {
		this.repository.clear(personIds);
		this.repository.countThoseOf(personIds);
	}

	PageQuery<PersonTopicEntity, PersonTopic> query(TopicsOfPerson wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), "x.topicId"), wanted.order().order(), page);
	}

	PageQuery<PersonTopicEntity, PersonTopic> query(PeopleOfTopic wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), "x.personId"), wanted.order().order(), page);
	}

}
