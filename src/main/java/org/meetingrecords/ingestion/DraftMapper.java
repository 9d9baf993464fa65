package org.meetingrecords.ingestion;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.meetingrecords.meeting.MeetingDraft;
import org.meetingrecords.meeting.ParticipantDraft;
import org.meetingrecords.meeting.Source;
import org.meetingrecords.person.Recognised;
import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.utterance.NoteKind;
import org.meetingrecords.utterance.TranscriptDraft;

/**
 * Turns what readers produce into what the features record.
 */
@Mapper
interface DraftMapper {

	MeetingDraft.Facts toFacts(Transcript.Occasion occasion, @Nullable OffsetDateTime publishedAt);

	Source toSource(Origin origin, Transcript.Publication publication, String format, OffsetDateTime importedAt);

	@Mapping(target = "person", source = "person")
	ParticipantDraft toParticipant(Transcript.Speaker speaker, @Nullable Recognised person);

	TranscriptDraft toDraft(Transcript transcript);

	default TranscriptDraft.Entry toEntry(Transcript.Entry entry) {
		return (entry instanceof Transcript.Turn turn) ? toTurn(turn) : toAside((Transcript.Note) entry);
	}

	TranscriptDraft.Turn toTurn(Transcript.Turn turn);

	TranscriptDraft.Aside toAside(Transcript.Note note);

	NoteKind toNoteKind(Transcript.NoteKind kind);

	// databases would round it, be it into the next year
	default @Nullable OffsetDateTime inMicroseconds(@Nullable OffsetDateTime moment) {
		return (moment != null) ? moment.truncatedTo(ChronoUnit.MICROS) : null;
	}

}
