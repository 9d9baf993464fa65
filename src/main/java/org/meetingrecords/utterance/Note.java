package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a transcript and nobody says.
 *
 * @param id the number that the note is stored under
 * @param meetingId the meeting
 * @param utteranceId the utterance that it interrupts; null if it stands between turns
 * @param position the place in the meeting's transcript, from 1
 * @param paragraph the index of the utterance's paragraph, from 0; null if it stands
 * between turns
 * @param kind what kind of note it is
 * @param text the text as printed
 */
record Note(Long id, Long meetingId, @Nullable Long utteranceId, int position, @Nullable Integer paragraph,
		NoteKind kind, String text) implements TranscriptEntry {

}
