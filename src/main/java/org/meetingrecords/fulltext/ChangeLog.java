package org.meetingrecords.fulltext;

import java.util.List;

/**
 * Which meetings have changed, in the order in which the changes were committed.
 */
public interface ChangeLog {

	/**
	 * Return the state that the archive is in.
	 * @return the state
	 */
	State state();

	/**
	 * Return the meetings whose last change came after another, the earliest first.
	 * @param number the number of that other change
	 * @param most how many at most
	 * @return the changes
	 */
	List<Change> after(long number, int most);

	/**
	 * Let nothing that was answered before count as an answer any more.
	 */
	void outdateAnswers();

	/**
	 * The state of an archive.
	 *
	 * @param archive tells the archive from all others
	 * @param number the number of the last change; larger than those of all before
	 */
	record State(String archive, long number) {

	}

	/**
	 * The last change of a meeting.
	 *
	 * @param meetingId the meeting's id
	 * @param number the change's number
	 */
	record Change(long meetingId, long number) {

	}

}
