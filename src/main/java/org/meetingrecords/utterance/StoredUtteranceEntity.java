package org.meetingrecords.utterance;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Participant;

/**
 * What is stored of an utterance, whether it is part of its record or withdrawn.
 */
@MappedSuperclass
abstract class StoredUtteranceEntity {

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
	protected StoredUtteranceEntity() {
		// for Hibernate
	}

	StoredUtteranceEntity(Place place, Participant speaker, TranscriptDraft.Turn turn) {
		this.ref = place.ref();
		correct(place, speaker, turn);
	}

	/**
	 * Take over all of a turn but its identity.
	 * @param place where it stands
	 * @param speaker who says it
	 * @param turn the turn
	 */
	final void correct(Place place, Participant speaker, TranscriptDraft.Turn turn) {
		this.meetingId = place.meetingId();
		this.orderedAt = place.orderedAt();
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

	public abstract @Nullable Long getId();

	/**
	 * Return when it was withdrawn.
	 * @return when; null if it is part of its record
	 */
	public @Nullable OffsetDateTime getWithdrawnAt() {
		return null;
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

	/**
	 * Return the paragraphs as printed.
	 * @return the paragraphs, with a line feed between them
	 */
	public String getPrinted() {
		return (this.printedText != null) ? this.printedText : this.text;
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

}
