package org.meetingrecords.ingestion;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.meetingrecords.meeting.MeetingDraft;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.ParticipantDraft;
import org.meetingrecords.meeting.Source;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.utterance.NoteKind;
import org.meetingrecords.utterance.TranscriptDraft;

/**
 * Turns what readers produce into what the features record.
 */
@Mapper
interface DraftMapper {

	MeetingDraft.Facts toFacts(Transcript.Occasion occasion, @Nullable OffsetDateTime publishedAt);

	@Mapping(target = "name", expression = "java(file.name())")
	@Mapping(target = "sha256", expression = "java(file.sha256())")
	Source toSource(TranscriptFile file, Transcript.Publication publication, String format, OffsetDateTime importedAt);

	ParticipantDraft toParticipant(Transcript.Speaker speaker, @Nullable Long personId);

	default TranscriptDraft toTranscript(List<Transcript.Entry> entries, List<Participant> voices) {
		return new TranscriptDraft(entries.stream().map((entry) -> toEntry(entry, voices)).toList());
	}

	private TranscriptDraft.Entry toEntry(Transcript.Entry entry, List<Participant> voices) {
		return (entry instanceof Transcript.Turn turn) ? toTurn(turn, voices.get(turn.speaker()).id())
				: toAside((Transcript.Note) entry);
	}

	TranscriptDraft.Turn toTurn(Transcript.Turn turn, Long participantId);

	TranscriptDraft.Aside toAside(Transcript.Note note);

	NoteKind toNoteKind(Transcript.NoteKind kind);

}
