package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "revision")
class RevisionEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private Long meetingId;

	@Column(nullable = false)
	private int number;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private RevisionKind kind;

	@Column(nullable = false)
	private Instant recordedAt;

	private @Nullable String reason;

	private @Nullable Long editionId;

	private @Nullable Long replacedId;

	@ElementCollection
	@CollectionTable(name = "revision_fact", joinColumns = @JoinColumn(name = "revision_id"))
	private Set<RevisionFact> facts = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected RevisionEntity() {
		// for Hibernate
	}

	RevisionEntity(Long meetingId, int number, Instant recordedAt, RevisionDraft draft) {
		this.meetingId = meetingId;
		this.number = number;
		this.recordedAt = recordedAt;
		this.kind = draft.kind();
		this.reason = draft.reason();
		this.editionId = draft.editionId();
		this.replacedId = draft.replacedId();
		draft.facts().forEach((fact) -> this.facts.add(new RevisionFact(fact)));
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Long getMeetingId() {
		return this.meetingId;
	}

	public int getNumber() {
		return this.number;
	}

	public RevisionKind getKind() {
		return this.kind;
	}

	public OffsetDateTime getRecordedAt() {
		return this.recordedAt.atOffset(ZoneOffset.UTC);
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public @Nullable Long getEditionId() {
		return this.editionId;
	}

	public @Nullable Long getReplacedId() {
		return this.replacedId;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| (other instanceof RevisionEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return RevisionEntity.class.hashCode();
	}

}
