package org.meetingrecords.bench.data;

/**
 * Words of a paragraph that are evidence of a topic.
 *
 * @param topic the topic's number
 * @param paragraph the paragraph's number
 * @param start where they start
 * @param quote the words
 */
record Match(long topic, int paragraph, int start, String quote) {

	int end() {
		return this.start + this.quote.length();
	}

}
