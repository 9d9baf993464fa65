package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A participant who is to be recorded.
 *
 * @param label the fullest label that the record prints
 * @param name the name within the label
 * @param role the role within the label
 * @param personId who it is
 */
public record ParticipantDraft(String label, @Nullable String name, @Nullable String role, @Nullable Long personId) {

}
