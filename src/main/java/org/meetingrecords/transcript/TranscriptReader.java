package org.meetingrecords.transcript;

/**
 * Reads one format of published transcripts. A pure function: the same text always gives
 * the same transcript, or the same refusal.
 */
interface TranscriptReader {

	/**
	 * Return whether a text looks like this format, at a glance.
	 * @param text the whole text, with line feeds as its only line ends
	 * @return whether {@link #read(String)} should be tried
	 */
	boolean recognises(String text);

	/**
	 * Read a whole page.
	 * @param text the whole text, with line feeds as its only line ends
	 * @return all that the page says
	 * @throws UnreadableTranscriptException if the page cannot be read whole
	 */
	Transcript read(String text);

}
