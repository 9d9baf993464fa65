package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.Recognised;

/**
 * A participant who is to be recorded.
 *
 * @param label the fullest label that the record prints
 * @param name the name within the label
 * @param role the role within the label
 * @param person who it is; null for a voice without a name
 */
public record ParticipantDraft(String label, @Nullable String name, @Nullable String role,
		@Nullable Recognised person) {

}
