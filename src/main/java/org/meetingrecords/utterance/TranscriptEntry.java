package org.meetingrecords.utterance;

import org.meetingrecords.shared.Identified;

/**
 * One entry of a transcript.
 */
sealed interface TranscriptEntry extends Identified permits Utterance, Note {

	Long meetingId();

	int position();

}
