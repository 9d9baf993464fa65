package org.meetingrecords.utterance;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Participant;

@Entity
@Table(name = "utterance")
class UtteranceEntity extends StoredUtteranceEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "utterance_seq")
	private @Nullable Long id;

	@SuppressWarnings("NullAway.Init")
	protected UtteranceEntity() {
		// for Hibernate
	}

	UtteranceEntity(Place place, Participant speaker, TranscriptDraft.Turn turn) {
		super(place, speaker, turn);
	}

	@Override
	public @Nullable Long getId() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| (other instanceof UtteranceEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return UtteranceEntity.class.hashCode();
	}

}
