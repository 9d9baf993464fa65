package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds how revisions changed utterances.
 */
@Service
@Transactional(readOnly = true)
class UtteranceChanges {

	private final UtteranceChangeRepository repository;

	private final UtteranceMapper mapper;

	private final Listing<UtteranceChangeEntity, UtteranceChange> listing;

	UtteranceChanges(UtteranceChangeRepository repository, UtteranceMapper mapper) {
		this.repository = repository;
		this.mapper = mapper;
		this.listing = Listing.of(UtteranceChangeEntity.class, mapper::toChange);
	}

	Map<Long, List<UtteranceChange>> ofUtterances(Collection<Long> ids) {
		return this.repository.findOfUtterances(ids.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toChange)
			.collect(Collectors.groupingBy(UtteranceChange::utteranceId));
	}

	PageQuery<UtteranceChangeEntity, UtteranceChange> query(UtteranceChangeSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().order(), page);
	}

}
