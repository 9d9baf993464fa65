package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.fulltext.Criterion;
import org.meetingrecords.fulltext.TextSearch;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.shared.NodeSource;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and records meetings.
 */
@Service
@Transactional(readOnly = true)
public class Meetings implements NodeSource<Meeting> {

	private static final int SLUG_LIMIT = 120;

	private final MeetingRepository repository;

	private final AnyMeetingRepository any;

	private final Regions regions;

	private final TopicMeetings topics;

	private final MeetingMapper mapper;

	private final Listing<MeetingEntity, Meeting> listing;

	private final Listing<MeetingEntity, Meeting> ofTopics;

	Meetings(MeetingRepository repository, AnyMeetingRepository any, Regions regions, TopicMeetings topics,
			MeetingMapper mapper) {
		this.repository = repository;
		this.any = any;
		this.regions = regions;
		this.topics = topics;
		this.mapper = mapper;
		this.listing = Listing.of(MeetingEntity.class, mapper::toMeeting);
		this.ofTopics = this.listing.foundBy(TopicMeetingEntity.class);
	}

	@Override
	public String type() {
		return "Meeting";
	}

	@Override
	public Map<Long, Meeting> byKeys(Collection<Long> keys) {
		return this.any.findByIds(keys.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toMeeting)
			.collect(Collectors.toMap(Meeting::id, Function.identity()));
	}

	/**
	 * Return whether nothing has been recorded yet.
	 * @return whether there is no meeting
	 */
	public boolean isEmpty() {
		return this.repository.count() == 0;
	}

	/**
	 * Record a meeting, which is listed under its topics only when these are recorded.
	 * @param draft what to record
	 * @return the meeting
	 */
	@Transactional
	public Meeting record(MeetingDraft draft) {
		MeetingEntity entity = new MeetingEntity(freeSlug(draft.facts()), draft);
		entity.fileUnder(this.regions.resolve(draft.filing().regions()));
		return this.mapper.toMeeting(this.repository.save(entity));
	}

	/**
	 * List meetings under the topics that they are filed under.
	 * @param ids the meetings, recorded before
	 */
	@Transactional
	public void recordTopics(Collection<Long> ids) {
		this.topics.add(ids.toArray(Long[]::new));
	}

	/**
	 * Keep others from changing a meeting's own row until the end of the transaction.
	 * @param id the meeting, retracted or not
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(Long id) {
		this.any.findForUpdate(id);
	}

	/**
	 * Return a query for the meetings whose titles have some words, the last of which may
	 * be only begun: the newest first.
	 * @param typed the words, case and accents aside
	 * @param most how many at most
	 * @return the query
	 */
	public PageQuery<?, Meeting> begun(String typed, int most) {
		return this.listing.page(TextSearch.of("MeetingEntity", new Criterion.Begun("title", typed)),
				MeetingOrder.NEWEST.order(), new PageRequest(most, false, null, null));
	}

	List<Meeting> after(Long id, int most) {
		return this.repository.findByIdGreaterThanOrderById(id, Limit.of(most))
			.stream()
			.map(this.mapper::toMeeting)
			.toList();
	}

	Optional<Meeting> bySlug(String slug) {
		return this.any.findBySlug(slug).map(this.mapper::toMeeting);
	}

	Map<Long, List<String>> sections(Collection<Long> ids) {
		return Batch.group(this.repository.findSections(ids.toArray(Long[]::new)), String.class);
	}

	Map<Long, List<String>> captions(Collection<Long> ids) {
		return Batch.group(this.repository.findCaptions(ids.toArray(Long[]::new)), String.class);
	}

	Map<Long, List<Long>> topicIds(Collection<Long> ids) {
		return Batch.group(this.repository.findTopicIds(ids.toArray(Long[]::new)), Long.class);
	}

	Map<Long, List<Long>> personIds(Collection<Long> ids) {
		return Batch.group(this.repository.findPersonIds(ids.toArray(Long[]::new)), Long.class);
	}

	PageQuery<MeetingEntity, Meeting> query(MeetingSelection wanted, PageRequest page) {
		MeetingFilter filter = wanted.filter();
		if (filter != null && filter.wantsText() && wanted.order() != MeetingOrder.TITLE) {
			return this.listing.page(TextSearch.of("MeetingEntity", filter.criterion()), wanted.order().order(), page);
		}
		if (filter != null && filter.isOnDaysOfOneTopic() && wanted.order() != MeetingOrder.TITLE) {
			return this.ofTopics.page(filter.onThoseOfTheTopic(Listing.ALIAS), wanted.order().order(), page);
		}
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().order(), page);
	}

	private String freeSlug(MeetingDraft.Facts facts) {
		String title = NameKey.slug(facts.title(), SLUG_LIMIT);
		String wanted = title.equals("-") ? facts.date().toString() : facts.date() + "-" + title;
		return NameKey.freeSlug(wanted, this.any::existsBySlug);
	}

}
