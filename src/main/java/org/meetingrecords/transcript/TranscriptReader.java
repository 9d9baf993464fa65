package org.meetingrecords.transcript;

/**
 * Reads one format of published transcripts. A pure function: the same file always gives
 * the same transcript, or the same refusal. Found as a service, in the order in which
 * {@code META-INF/services} lists them: the first that recognises a file reads it.
 */
public interface TranscriptReader {

	/**
	 * How many turns and notes a record may have, ten times those of a long day in a
	 * parliament.
	 */
	int MOST_ENTRIES = 50_000;

	/**
	 * Return what the format is called.
	 * @return the name, as {@link Transcript#format()} has it
	 */
	String format();

	/**
	 * Return whether a text looks like this format, at a glance.
	 * @param text the whole text, with line feeds as its only line ends
	 * @return whether {@link #read(Original)} should be tried
	 */
	boolean recognises(String text);

	/**
	 * Return whether a line of a file is a whole transcript: for formats of which a file
	 * may hold one on each line.
	 * @param line the line
	 * @return whether {@link #read(Original)} may be tried with the line alone
	 */
	default boolean isWhole(String line) {
		return false;
	}

	/**
	 * Read a whole file.
	 * @param original the file
	 * @return all that it says
	 * @throws UnreadableTranscriptException if it cannot be read whole
	 */
	Transcript read(Original original);

}
