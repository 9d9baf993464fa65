package org.meetingrecords.utterance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "utterance_change")
class UtteranceChangeEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "utterance_change_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private Long revisionId;

	@Column(nullable = false)
	private Long utteranceId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private UtteranceChangeKind kind;

	@Embedded
	@AttributeOverride(name = "label", column = @Column(name = "before_label"))
	@AttributeOverride(name = "text", column = @Column(name = "before_text"))
	private @Nullable PrintedTurn before;

	@Embedded
	@AttributeOverride(name = "label", column = @Column(name = "after_label"))
	@AttributeOverride(name = "text", column = @Column(name = "after_text"))
	private @Nullable PrintedTurn after;

	@SuppressWarnings("NullAway.Init")
	protected UtteranceChangeEntity() {
		// for Hibernate
	}

	UtteranceChangeEntity(Long revisionId, ChangedUtterance change) {
		this.revisionId = revisionId;
		this.utteranceId = change.utteranceId();
		this.kind = change.kind();
		this.before = change.before();
		this.after = change.after();
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Long getRevisionId() {
		return this.revisionId;
	}

	public Long getUtteranceId() {
		return this.utteranceId;
	}

	public UtteranceChangeKind getKind() {
		return this.kind;
	}

	public @Nullable PrintedTurn getBefore() {
		return this.before;
	}

	public @Nullable PrintedTurn getAfter() {
		return this.after;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| (other instanceof UtteranceChangeEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return UtteranceChangeEntity.class.hashCode();
	}

}
