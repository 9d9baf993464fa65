package org.meetingrecords.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.meeting.RecordedMeeting;
import org.meetingrecords.meeting.RecordedMeetings;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.utterance.RecordedTranscripts;
import org.meetingrecords.utterance.TranscriptDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads whole records, each page of them in a transaction of its own.
 */
@Service
@Transactional(readOnly = true)
class Records {

	private final RecordedMeetings meetings;

	private final RecordedTranscripts transcripts;

	private final ExportMapper mapper;

	Records(RecordedMeetings meetings, RecordedTranscripts transcripts, ExportMapper mapper) {
		this.meetings = meetings;
		this.transcripts = transcripts;
		this.mapper = mapper;
	}

	Optional<Transcript> bySlug(String slug) {
		return this.meetings.bySlug(slug).map((meeting) -> transcripts(List.of(meeting)).get(meeting.meeting().id()));
	}

	/**
	 * Return the records that follow another.
	 * @param id the number of the other's meeting; 0 for the first records
	 * @param most how many at most
	 * @return the records by the number of their meeting, in the order of these
	 */
	Map<Long, Transcript> after(Long id, int most) {
		return transcripts(this.meetings.after(id, most));
	}

	/**
	 * Return which records count.
	 * @param filter which meetings count
	 * @return the numbers of their meetings, in the order of these
	 */
	List<Long> fitting(MeetingFilter filter) {
		return this.meetings.fitting(filter);
	}

	/**
	 * Return records.
	 * @param ids the numbers of their meetings
	 * @return those that there are, in that order
	 */
	Collection<Transcript> byIds(List<Long> ids) {
		return transcripts(this.meetings.byIds(ids)).values();
	}

	private Map<Long, Transcript> transcripts(List<RecordedMeeting> recorded) {
		if (recorded.isEmpty()) {
			return Map.of();
		}
		Map<Long, TranscriptDraft> said = this.transcripts.of(recorded.stream()
			.collect(Collectors.toMap((meeting) -> meeting.meeting().id(), RecordedMeeting::participants)));
		Map<Long, Transcript> transcripts = new LinkedHashMap<>();
		for (RecordedMeeting meeting : recorded) {
			Long id = meeting.meeting().id();
			transcripts.put(id, this.mapper.toTranscript(meeting, Objects.requireNonNull(said.get(id))));
		}
		return transcripts;
	}

}
