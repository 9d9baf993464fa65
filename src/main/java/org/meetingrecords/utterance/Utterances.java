package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.NodeSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was said.
 */
@Service
@Transactional(readOnly = true)
class Utterances implements NodeSource<Utterance> {

	private final UtteranceRepository repository;

	private final WithdrawnUtterances withdrawn;

	private final UtteranceMapper mapper;

	private final Listing<UtteranceEntity, Utterance> listing;

	private final Listing<UtteranceEntity, Utterance> ofTopics;

	private final Listing<UtteranceEntity, Utterance> ofTopicsBySpeakers;

	Utterances(UtteranceRepository repository, WithdrawnUtterances withdrawn, UtteranceMapper mapper) {
		this.repository = repository;
		this.withdrawn = withdrawn;
		this.mapper = mapper;
		this.listing = Listing.of(UtteranceEntity.class, WithSpeaker.COLUMNS, WithSpeaker.JOIN, mapper::toUtterance);
		this.ofTopics = this.listing.foundBy(TopicUtteranceEntity.class);
		this.ofTopicsBySpeakers = this.ofTopics.countedBy(PersonTopicEntity.class, "utteranceCount");
	}

	@Override
	public String type() {
		return "Utterance";
	}

	@Override
	public Map<Long, Utterance> byKeys(Collection<Long> keys) {
		Map<Long, Utterance> found = new HashMap<>();
		this.repository.findByIds(keys.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toUtterance)
			.forEach((utterance) -> found.put(utterance.id(), utterance));
		this.withdrawn.byKeys(keys.stream().filter((key) -> !found.containsKey(key)).toList())
			.forEach((utterance) -> found.put(utterance.id(), utterance));
		return found;
	}

	Optional<Utterance> byRef(String ref) {
		return this.repository.findByRef(ref)
			.stream()
			.map(this.mapper::toUtterance)
			.findFirst()
			.or(() -> this.withdrawn.byRef(ref));
	}

	PageQuery<UtteranceEntity, Utterance> ofOneMeeting(UtteranceSelection wanted, PageRequest page) {
		if (wanted.filter() != null && wanted.looksForWords()) {
			return this.listing.page(UtteranceSearch.of(wanted.filter()), wanted.order().ofOneMeeting(), page);
		}
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().ofOneMeeting(), page);
	}

	PageQuery<UtteranceEntity, Utterance> ofManyMeetings(UtteranceSelection wanted, PageRequest page) {
		UtteranceFilter filter = wanted.filter();
		if (filter != null && filter.hasText()) {
			return this.listing.page(UtteranceSearch.of(filter), wanted.order().ofManyMeetings(), page);
		}
		if (filter != null && filter.isAboutOneTopic()) {
			return (filter.isAboutSpeakers() ? this.ofTopicsBySpeakers : this.ofTopics)
				.page(filter.onThoseOfTheTopic(Listing.ALIAS), wanted.order().ofManyMeetings(), page);
		}
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().ofManyMeetings(), page);
	}

	// a row for each topic of an utterance
	PageQuery<UtteranceEntity, Utterance> ofTopics(UtteranceSelection wanted, PageRequest page) {
		if (wanted.filter() != null && wanted.looksForWords()) {
			return this.listing.page(UtteranceSearch.underTopics(wanted.filter()), wanted.order().ofManyMeetings(),
					page);
		}
		return this.ofTopics.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().ofManyMeetings(), page);
	}

}
