package org.meetingrecords.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a revision changed, as it is stored.
 *
 * @param fact which
 * @param before what it was
 * @param after what it is now
 */
@Embeddable
record RevisionFact(@Enumerated(EnumType.STRING) @Column(nullable = false) MeetingFact fact,
		@Column(name = "before_value") @Nullable String before, @Column(name = "after_value") @Nullable String after) {

	RevisionFact(FactChange change) {
		this(change.fact(), change.before(), change.after());
	}

	FactChange toChange() {
		return new FactChange(this.fact, this.before, this.after);
	}

}
