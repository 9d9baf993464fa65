package org.meetingrecords.utterance;

import jakarta.persistence.Embeddable;

/**
 * An utterance as an edition prints it.
 *
 * @param label the speaker's label
 * @param text the paragraphs, notes included, with a line feed between them
 */
@Embeddable
record PrintedTurn(String label, String text) {

	static PrintedTurn of(StoredUtteranceEntity utterance) {
		return new PrintedTurn(utterance.getLabel(), utterance.getPrinted());
	}

}
