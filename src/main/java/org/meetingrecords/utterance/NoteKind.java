package org.meetingrecords.utterance;

/**
 * What a note in a transcript is.
 */
public enum NoteKind {

	/** The publisher's own telling. */
	NARRATION,

	/** A heading within the transcript. */
	HEADING,

	/** A line of stars. */
	BREAK,

	/** What happens in the room. */
	STAGE_DIRECTION,

	/** A mark that a part of the talk is left out. */
	OMISSION

}
