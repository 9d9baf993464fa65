package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.SortKey;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds how revisions changed utterances.
 */
@Service
@Transactional(readOnly = true)
class UtteranceChanges {

	private static final Order<UtteranceChangeEntity> IN_ORDER = Order.by("changes of utterances",
			SortKey.id("id", (change) -> Objects.requireNonNull(change.getId())));

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

	PageQuery<UtteranceChangeEntity, UtteranceChange> query(@Nullable UtteranceChangeKind kind, PageRequest page) {
		Condition where = (kind != null) ? Condition.of(Listing.ALIAS + ".kind = ?", kind) : Condition.ALL;
		return this.listing.page(where, IN_ORDER, page);
	}

}
