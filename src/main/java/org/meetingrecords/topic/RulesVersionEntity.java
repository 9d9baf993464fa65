package org.meetingrecords.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The number of the last change of rules. There is one row, under the number 1.
 */
@Entity
@Table(name = "rules_version")
class RulesVersionEntity {

	static final Integer ONLY = 1;

	@Id
	private Integer id;

	@Column(nullable = false)
	private long number;

	@SuppressWarnings("NullAway.Init")
	protected RulesVersionEntity() {
		// for Hibernate
	}

	long next() {
		return ++this.number;
	}

	public long getNumber() {
		return this.number;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof RulesVersionEntity that && this.id.equals(that.id));
	}

	@Override
	public int hashCode() {
		return RulesVersionEntity.class.hashCode();
	}

}
