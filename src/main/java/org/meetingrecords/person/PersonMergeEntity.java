package org.meetingrecords.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * That a person was merged into another, who may have been merged into a third later.
 */
@Entity
@Table(name = "person_merge")
class PersonMergeEntity {

	@Id
	private Long personId;

	@Column(nullable = false)
	private Long intoId;

	@SuppressWarnings("NullAway.Init")
	protected PersonMergeEntity() {
		// for Hibernate
	}

	public Long getPersonId() {
		return this.personId;
	}

	public Long getIntoId() {
		return this.intoId;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof PersonMergeEntity that && this.personId.equals(that.getPersonId()));
	}

	@Override
	public int hashCode() {
		return PersonMergeEntity.class.hashCode();
	}

}
