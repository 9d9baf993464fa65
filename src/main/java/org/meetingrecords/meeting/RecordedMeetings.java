package org.meetingrecords.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Ids;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives meetings back as they were recorded, many at once by a few statements.
 */
@Service
@Transactional(readOnly = true)
public class RecordedMeetings {

	private final Meetings meetings;

	private final Regions regions;

	private final Topics topics;

	private final People people;

	private final Participants participants;

	private final EntityManager entityManager;

	RecordedMeetings(Meetings meetings, Regions regions, Topics topics, People people, Participants participants,
			EntityManager entityManager) {
		this.meetings = meetings;
		this.regions = regions;
		this.topics = topics;
		this.people = people;
		this.participants = participants;
		this.entityManager = entityManager;
	}

	/**
	 * Return the meetings that were recorded after another.
	 * @param id the other's number; 0 for the first meetings
	 * @param most how many at most
	 * @return the meetings, in the order of their numbers
	 */
	public List<RecordedMeeting> after(Long id, int most) {
		return withAll(this.meetings.after(id, most));
	}

	/**
	 * Return which meetings count, so that all of them can be read page by page.
	 * @param filter which of them count
	 * @return their numbers, in the order in which they were recorded
	 */
	public List<Long> fitting(MeetingFilter filter) {
		return Ids.selected("select m.id from MeetingEntity m", Filter.on(filter, "m"))
			.in(this.entityManager)
			.stream()
			.sorted()
			.toList();
	}

	/**
	 * Return meetings.
	 * @param ids their numbers
	 * @return those that there are, in the order of the numbers
	 */
	public List<RecordedMeeting> byIds(List<Long> ids) {
		Map<Long, Meeting> found = this.meetings.byKeys(ids);
		return withAll(ids.stream().map(found::get).filter(Objects::nonNull).toList());
	}

	/**
	 * Return a meeting.
	 * @param slug its readable identity
	 * @return the meeting; nothing if it is retracted
	 */
	public Optional<RecordedMeeting> bySlug(String slug) {
		return withAll(this.meetings.bySlug(slug).filter((meeting) -> meeting.withdrawnAt() == null).stream().toList())
			.stream()
			.findFirst();
	}

	/**
	 * Return a meeting that there is.
	 * @param id the number that it is stored under
	 * @return the meeting
	 */
	public RecordedMeeting byId(Long id) {
		return withAll(List.copyOf(this.meetings.byKeys(List.of(id)).values())).get(0);
	}

	private List<RecordedMeeting> withAll(List<Meeting> found) {
		if (found.isEmpty()) {
			return List.of();
		}
		Set<Long> ids = Batch.ids(found);
		Map<Long, List<String>> sections = this.meetings.sections(ids);
		Map<Long, List<Region>> filedRegions = this.regions.ofMeetings(ids);
		Map<Long, List<Topic>> filedTopics = Batch.found(this.meetings.topicIds(ids), this.topics);
		Map<Long, List<Person>> listed = Batch.found(this.meetings.personIds(ids), this.people);
		Map<Long, List<String>> captions = this.meetings.captions(ids);
		Map<Long, List<Participant>> voices = this.participants.ofMeetings(ids);
		return found.stream()
			.map((meeting) -> new RecordedMeeting(meeting, new RecordedMeeting.Filing(
					sections.getOrDefault(meeting.id(), List.of()), filedRegions.getOrDefault(meeting.id(), List.of()),
					filedTopics.getOrDefault(meeting.id(), List.of()), listed.getOrDefault(meeting.id(), List.of())),
					captions.getOrDefault(meeting.id(), List.of()), voices.getOrDefault(meeting.id(), List.of())))
			.toList();
	}

}
