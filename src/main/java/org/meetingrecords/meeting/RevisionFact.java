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

	/** What the columns hold: the notes of a long record are more together. */
	private static final int LONGEST = 1_000_000;

	RevisionFact(FactChange change) {
		this(change.fact(), cut(change.before()), cut(change.after()));
	}

	private static @Nullable String cut(@Nullable String value) {
		return (value != null && value.length() > LONGEST) ? value.substring(0, LONGEST - 1) + "…" : value;
	}

	FactChange toChange() {
		return new FactChange(this.fact, this.before, this.after);
	}

}
