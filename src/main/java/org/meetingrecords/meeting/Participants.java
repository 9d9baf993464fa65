package org.meetingrecords.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.NodeSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and records who takes part in meetings.
 */
@Service
@Transactional(readOnly = true)
public class Participants implements NodeSource<Participant> {

	private final ParticipantRepository repository;

	private final WithdrawnParticipantRepository withdrawn;

	private final MeetingRepository meetings;

	private final MeetingMapper mapper;

	private final Listing<ParticipantEntity, Participant> listing;

	Participants(ParticipantRepository repository, WithdrawnParticipantRepository withdrawn, MeetingRepository meetings,
			MeetingMapper mapper) {
		this.repository = repository;
		this.withdrawn = withdrawn;
		this.meetings = meetings;
		this.mapper = mapper;
		this.listing = Listing.of(ParticipantEntity.class, mapper::toParticipant);
	}

	@Override
	public String type() {
		return "Participant";
	}

	@Override
	public Map<Long, Participant> byKeys(Collection<Long> keys) {
		Map<Long, Participant> found = new HashMap<>();
		this.repository.findByIds(keys.toArray(Long[]::new))
			.forEach((entity) -> found.put(entity.getId(), this.mapper.toParticipant(entity)));
		Long[] others = keys.stream().filter((key) -> !found.containsKey(key)).toArray(Long[]::new);
		if (others.length > 0) {
			this.withdrawn.findByIds(others)
				.forEach((entity) -> found.put(entity.getId(), this.mapper.toParticipant(entity)));
		}
		return found;
	}

	/**
	 * Record who takes part in a meeting.
	 * @param meeting the meeting
	 * @param drafts the participants, in the order of their first words
	 * @return the participants, in the same order
	 */
	@Transactional
	public List<Participant> record(Meeting meeting, List<ParticipantDraft> drafts) {
		MeetingEntity entity = this.meetings.findById(meeting.id()).orElseThrow();
		List<Participant> participants = new ArrayList<>();
		for (ParticipantDraft draft : drafts) {
			participants.add(this.mapper
				.toParticipant(this.repository.save(new ParticipantEntity(entity, participants.size() + 1, draft))));
		}
		return participants;
	}

	Map<Long, List<Participant>> ofMeetings(Collection<Long> ids) {
		return this.repository.findByMeetings(ids.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toParticipant)
			.collect(Collectors.groupingBy(Participant::meetingId));
	}

	PageQuery<ParticipantEntity, Participant> ofOneMeeting(ParticipantSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().ofOneMeeting(), page);
	}

	PageQuery<ParticipantEntity, Participant> ofManyMeetings(ParticipantSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().ofManyMeetings(), page);
	}

}
