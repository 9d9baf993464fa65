package org.meetingrecords.ingestion;

import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.utterance.TaggedTranscript;

/**
 * What came of reading a file.
 */
sealed interface ReadFile {

	/**
	 * A file that can be stored.
	 *
	 * @param name its name, without folders
	 * @param origin the file that it was first read from, which may be itself
	 * @param size how many bytes it has
	 * @param transcript all that it says
	 * @param tagged what is said in it, with its topics
	 */
	record Readable(String name, Origin origin, long size, Transcript transcript,
			TaggedTranscript tagged) implements ReadFile {

	}

	/**
	 * A file that is refused.
	 *
	 * @param place its name, and the line where that is known
	 * @param reason what to change
	 */
	record Refused(String place, String reason) implements ReadFile {

	}

}
