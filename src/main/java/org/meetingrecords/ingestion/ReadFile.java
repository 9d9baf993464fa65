package org.meetingrecords.ingestion;

import org.jspecify.annotations.Nullable;
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
	 * @param name what tells a person which one it is, with its line if it is one
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
	 * @param name what tells a person which one it is, without its line
	 * @param line the line that is wrong; null if that is not known
	 * @param reason what to change
	 */
	record Refused(String name, @Nullable Integer line, String reason) implements ReadFile {

		String place() {
			return (this.line != null) ? this.name + ":" + this.line : this.name;
		}

	}

}
