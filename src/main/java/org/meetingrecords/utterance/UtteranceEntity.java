package org.meetingrecords.utterance;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Participant;

@Entity
@Table(name = "utterance")
class UtteranceEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "utterance_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private Long meetingId;

	@Column(nullable = false)
	private Long participantId;

	/** Copied from the participant, so that a person's words are found without a join. */
	private @Nullable Long personId;

	/** Copied from the meeting, so that words of many meetings are ordered by it. */
	@Column(nullable = false)
	private Instant orderedAt;

	@Column(nullable = false)
	private String ref;

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private String label;

	private @Nullable String remark;

	@Column(nullable = false)
	private boolean interpreted;

	@Column(nullable = false)
	private String text;

	private @Nullable String printedText;

	@Column(nullable = false)
	private int wordCount;

	/** In seconds from the start of the recording, as is its end. */
	private @Nullable Double startsAt;

	private @Nullable Double endsAt;

	@SuppressWarnings("NullAway.Init")
	protected UtteranceEntity() {
		// for Hibernate
	}

	UtteranceEntity(Place place, Participant speaker, TranscriptDraft.Turn turn) {
		this.meetingId = place.meetingId();
		this.orderedAt = place.orderedAt();
		this.ref = place.ref();
		this.position = place.position();
		this.participantId = speaker.id();
		this.personId = speaker.personId();
		this.label = turn.label();
		this.remark = turn.remark();
		Wording wording = Wording.of(turn);
		this.interpreted = wording.isInterpreted();
		this.text = wording.text();
		this.printedText = wording.printedText();
		this.wordCount = wording.wordCount();
		TranscriptDraft.Times times = turn.times();
		this.startsAt = (times != null) ? seconds(times.start()) : null;
		this.endsAt = (times != null) ? seconds(times.end()) : null;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Long getMeetingId() {
		return this.meetingId;
	}

	public Long getParticipantId() {
		return this.participantId;
	}

	public @Nullable Long getPersonId() {
		return this.personId;
	}

	public Instant getOrderedAt() {
		return this.orderedAt;
	}

	public String getRef() {
		return this.ref;
	}

	public int getPosition() {
		return this.position;
	}

	public String getLabel() {
		return this.label;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public boolean isInterpreted() {
		return this.interpreted;
	}

	public String getText() {
		return this.text;
	}

	public @Nullable String getPrintedText() {
		return this.printedText;
	}

	public int getWordCount() {
		return this.wordCount;
	}

	public @Nullable Double getStartsAt() {
		return this.startsAt;
	}

	public @Nullable Double getEndsAt() {
		return this.endsAt;
	}

	private static double seconds(Duration time) {
		return time.toMillis() / 1000.0;
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
