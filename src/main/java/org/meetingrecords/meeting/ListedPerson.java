package org.meetingrecords.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.Recognised;

/**
 * Somebody whom the source of a meeting lists.
 *
 * @param personId the person
 * @param mergedId whom the source's name alone names, and who was merged into that person
 */
@Embeddable
record ListedPerson(@Column(name = "person_id", nullable = false) Long personId,
		@Column(name = "merged_person_id") @Nullable Long mergedId) {

	ListedPerson(Recognised person) {
		this(person.id(), person.mergedId());
	}

}
