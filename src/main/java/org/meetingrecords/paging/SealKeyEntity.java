package org.meetingrecords.paging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The key of an archive's seal. There is one, under the number 1.
 */
@Entity
@Table(name = "seal_key")
class SealKeyEntity {

	static final Long ONLY = 1L;

	@Id
	private Long id;

	/** In hexadecimal. */
	@Column(name = "content", nullable = false)
	private String key;

	@SuppressWarnings("NullAway.Init")
	protected SealKeyEntity() {
		// for Hibernate
	}

	SealKeyEntity(String key) {
		this.id = ONLY;
		this.key = key;
	}

	public String getKey() {
		return this.key;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof SealKeyEntity that && this.id.equals(that.id));
	}

	@Override
	public int hashCode() {
		return SealKeyEntity.class.hashCode();
	}

}
