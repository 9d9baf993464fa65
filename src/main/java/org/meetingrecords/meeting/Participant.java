package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.Identified;

/**
 * One voice in one meeting.
 *
 * @param id the number that the participant is stored under
 * @param meetingId the meeting
 * @param personId who it is; null for a voice without a name
 * @param label the fullest label that the record prints
 * @param name the name within the label; null for a voice without a name
 * @param role the role within the label; null if the record prints none
 */
public record Participant(Long id, Long meetingId, @Nullable Long personId, String label, @Nullable String name,
		@Nullable String role) implements Identified {

}
