package org.meetingrecords.meeting;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.NodeSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and records what happened to records since they were first stored.
 */
@Service
@Transactional(readOnly = true)
public class Revisions implements NodeSource<Revision> {

	private final RevisionRepository repository;

	private final MeetingMapper mapper;

	private final Listing<RevisionEntity, Revision> listing;

	Revisions(RevisionRepository repository, MeetingMapper mapper) {
		this.repository = repository;
		this.mapper = mapper;
		this.listing = Listing.of(RevisionEntity.class, mapper::toRevision);
	}

	@Override
	public String type() {
		return "Revision";
	}

	@Override
	public Map<Long, Revision> byKeys(Collection<Long> keys) {
		return this.repository.findByIds(keys.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toRevision)
			.collect(Collectors.toMap(Revision::id, Function.identity()));
	}

	/**
	 * Record what happened to a meeting.
	 * @param meetingId the meeting, which nobody else changes at the same time
	 * @param at when it happened
	 * @param draft what happened
	 * @return the revision
	 */
	@Transactional
	public Revision record(Long meetingId, OffsetDateTime at, RevisionDraft draft) {
		int number = this.repository.countByMeetingId(meetingId) + 1;
		return this.mapper
			.toRevision(this.repository.save(new RevisionEntity(meetingId, number, at.toInstant(), draft)));
	}

	Map<Long, List<FactChange>> facts(Collection<Long> ids) {
		Map<Long, List<FactChange>> facts = new HashMap<>();
		Batch.group(this.repository.findFacts(ids.toArray(Long[]::new)), RevisionFact.class)
			.forEach((id, changed) -> facts.put(id,
					changed.stream()
						.map(RevisionFact::toChange)
						.sorted(Comparator.comparing(FactChange::fact))
						.toList()));
		return facts;
	}

	PageQuery<RevisionEntity, Revision> query(RevisionSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().order(), page);
	}

}
