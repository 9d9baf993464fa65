package org.meetingrecords.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a record that was corrected.
 */
@Entity
@Table(name = "meeting_edition")
class EditionEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_edition_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private Long meetingId;

	@Embedded
	private SourceEntity source;

	@SuppressWarnings("NullAway.Init")
	protected EditionEntity() {
		// for Hibernate
	}

	EditionEntity(Long meetingId, Source source) {
		this.meetingId = meetingId;
		this.source = new SourceEntity(source);
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Long getMeetingId() {
		return this.meetingId;
	}

	public SourceEntity getSource() {
		return this.source;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| (other instanceof EditionEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return EditionEntity.class.hashCode();
	}

}
