package org.meetingrecords.meeting;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over into a meeting what another edition of it says, apart from what was said.
 * Who is the same in both keeps the identity.
 */
@Service
@Transactional
public class MeetingCorrections {

	private final MeetingRepository meetings;

	private final ParticipantRepository participants;

	private final WithdrawnParticipantRepository withdrawn;

	private final Regions regions;

	private final TopicMeetings topics;

	private final MeetingMapper mapper;

	MeetingCorrections(MeetingRepository meetings, ParticipantRepository participants,
			WithdrawnParticipantRepository withdrawn, Regions regions, TopicMeetings topics, MeetingMapper mapper) {
		this.meetings = meetings;
		this.participants = participants;
		this.withdrawn = withdrawn;
		this.regions = regions;
		this.topics = topics;
		this.mapper = mapper;
	}

	/**
	 * Take over facts.
	 * @param meetingId the meeting
	 * @param draft the facts
	 * @return the meeting as it is now
	 */
	public Meeting correct(Long meetingId, MeetingDraft draft) {
		MeetingEntity entity = this.meetings.findById(meetingId).orElseThrow();
		entity.correct(draft);
		entity.fileUnder(this.regions.resolve(draft.filing().regions()));
		this.meetings.flush();
		this.topics.remove(meetingId);
		this.topics.add(meetingId);
		return this.mapper.toMeeting(entity);
	}

	/**
	 * Let a record be of the edition that it was of: the other turned out to say the
	 * same.
	 * @param before the record as it was
	 */
	public void keepSource(Meeting before) {
		this.meetings.findById(before.id()).orElseThrow().keepSource(before);
	}

	/**
	 * Take over who speaks.
	 * @param meetingId the meeting
	 * @param drafts the voices, in the order of their first words
	 * @return the participants, in the same order
	 */
	public List<Participant> correct(Long meetingId, List<ParticipantDraft> drafts) {
		MeetingEntity meeting = this.meetings.findById(meetingId).orElseThrow();
		SameVoices known = new SameVoices(this.participants.findByMeetings(meetingId));
		List<@Nullable ParticipantEntity> same = known.of(drafts);
		// no two may have the same place even for a moment
		known.all().forEach(ParticipantEntity::makeRoom);
		this.participants.flush();
		List<Participant> voices = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			ParticipantEntity voice = same.get(i);
			if (voice != null) {
				voice.correct(meeting, i + 1, drafts.get(i));
			}
			else {
				voice = this.participants.save(new ParticipantEntity(meeting, i + 1, drafts.get(i)));
			}
			voices.add(this.mapper.toParticipant(voice));
		}
		this.participants.flush();
		return voices;
	}

	/**
	 * Withdraw who speaks no more, once what they said is.
	 * @param meeting the meeting as it is now
	 */
	public void withdrawOthers(Meeting meeting) {
		this.withdrawn.addThoseWithoutPlace(meeting.id(), meeting.updatedAt().toInstant());
		this.participants.removeWithoutPlace(meeting.id());
	}

}
