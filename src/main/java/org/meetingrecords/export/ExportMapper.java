package org.meetingrecords.export;

import java.util.Objects;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.RecordedMeeting;
import org.meetingrecords.meeting.Region;
import org.meetingrecords.meeting.Source;
import org.meetingrecords.person.Person;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.utterance.NoteKind;
import org.meetingrecords.utterance.TranscriptDraft;

/**
 * Turns what the features have recorded back into what readers produce.
 */
@Mapper
interface ExportMapper {

	@Mapping(target = ".", source = "recorded")
	@Mapping(target = "format", source = "recorded.meeting.source.format")
	@Mapping(target = "publication", source = "recorded.meeting")
	@Mapping(target = "occasion", source = "recorded.meeting")
	@Mapping(target = "speakers", source = "recorded.participants")
	@Mapping(target = "entries", source = "said.entries")
	@Mapping(target = "origin", source = "recorded.meeting.source")
	Transcript toTranscript(RecordedMeeting recorded, TranscriptDraft said);

	@Mapping(target = ".", source = "source")
	Transcript.Publication toPublication(Meeting meeting);

	Transcript.Occasion toOccasion(Meeting meeting);

	Transcript.Filing toFiling(RecordedMeeting.Filing filing);

	Origin toOrigin(Source source);

	Transcript.Speaker toSpeaker(Participant participant);

	// who is listed has been seen in a list
	default Transcript.ListedPerson toListed(Person person) {
		return new Transcript.ListedPerson(Objects.requireNonNullElse(person.listedName(), person.name()),
				person.name());
	}

	default String toName(Region region) {
		return region.name();
	}

	default String toName(Topic topic) {
		return topic.name();
	}

	default Transcript.Entry toEntry(TranscriptDraft.Entry entry) {
		return (entry instanceof TranscriptDraft.Turn turn) ? toTurn(turn) : toNote((TranscriptDraft.Aside) entry);
	}

	Transcript.Turn toTurn(TranscriptDraft.Turn turn);

	Transcript.Note toNote(TranscriptDraft.Aside aside);

	Transcript.NoteKind toNoteKind(NoteKind kind);

}
