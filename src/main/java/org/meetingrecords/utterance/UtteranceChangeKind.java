package org.meetingrecords.utterance;

/**
 * How a revision changes an utterance.
 */
enum UtteranceChangeKind {

	ADDED, REMOVED, REWORDED, REATTRIBUTED, MOVED, RETIMED

}
