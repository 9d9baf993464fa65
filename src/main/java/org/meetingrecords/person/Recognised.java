package org.meetingrecords.person;

import org.jspecify.annotations.Nullable;

/**
 * Whom a record names.
 *
 * @param id the person
 * @param mergedId the person whom the name alone names, and who was merged into the
 * other; null if nobody was
 */
public record Recognised(Long id, @Nullable Long mergedId) {

	Long recordedId() {
		return (this.mergedId != null) ? this.mergedId : this.id;
	}

	static Recognised as(Long recorded, @Nullable Long mergedInto) {
		return (mergedInto != null) ? new Recognised(mergedInto, recorded) : new Recognised(recorded, null);
	}

}
