package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.TextAnalysis;

/**
 * What is stored of a meeting itself, whether it is part of the archive or retracted.
 */
@MappedSuperclass
abstract class StoredMeetingEntity {

	@Column(nullable = false)
	private String slug;

	@Column(nullable = false)
	@FullTextField(analyzer = TextAnalysis.STEMS)
	@FullTextField(name = "title" + TextAnalysis.AS_WRITTEN, analyzer = TextAnalysis.WORDS)
	private String title;

	@FullTextField(analyzer = TextAnalysis.STEMS)
	@FullTextField(name = "summary" + TextAnalysis.AS_WRITTEN, analyzer = TextAnalysis.WORDS)
	private @Nullable String summary;

	@Column(name = "held_on", nullable = false)
	private LocalDate date;

	@TimeZoneStorage(TimeZoneStorageType.COLUMN)
	@TimeZoneColumn(name = "held_at_offset")
	private @Nullable OffsetDateTime heldAt;

	/**
	 * Orders meetings: when it was held, or the start of the day if only that is known.
	 */
	@Column(nullable = false)
	@GenericField(sortable = Sortable.YES)
	private Instant orderedAt;

	private @Nullable String place;

	@TimeZoneStorage(TimeZoneStorageType.COLUMN)
	@TimeZoneColumn(name = "published_at_offset")
	private @Nullable OffsetDateTime publishedAt;

	@Column(nullable = false)
	private boolean complete;

	@Embedded
	private SourceEntity source;

	@Column(nullable = false)
	private Instant updatedAt;

	/** When it was retracted; null while it is part of the archive. */
	private @Nullable Instant withdrawnAt;

	@SuppressWarnings("NullAway.Init")
	protected StoredMeetingEntity() {
		// for Hibernate
	}

	StoredMeetingEntity(String slug, MeetingDraft draft) {
		this.slug = slug;
		take(draft);
	}

	final void take(MeetingDraft draft) {
		this.title = draft.facts().title();
		this.summary = draft.facts().summary();
		this.date = draft.facts().date();
		this.heldAt = draft.facts().heldAt();
		this.orderedAt = draft.facts().orderedAt();
		this.place = draft.facts().place();
		this.publishedAt = draft.facts().publishedAt();
		this.complete = draft.isComplete();
		this.source = new SourceEntity(draft.source());
		this.updatedAt = draft.source().importedAt().toInstant();
	}

	void keepSource(Meeting before) {
		this.source = new SourceEntity(before.source());
		this.updatedAt = before.updatedAt().toInstant();
	}

	public abstract @Nullable Long getId();

	public String getSlug() {
		return this.slug;
	}

	public String getTitle() {
		return this.title;
	}

	public @Nullable String getSummary() {
		return this.summary;
	}

	public LocalDate getDate() {
		return this.date;
	}

	public @Nullable OffsetDateTime getHeldAt() {
		return this.heldAt;
	}

	public Instant getOrderedAt() {
		return this.orderedAt;
	}

	public @Nullable String getPlace() {
		return this.place;
	}

	public @Nullable OffsetDateTime getPublishedAt() {
		return this.publishedAt;
	}

	public boolean isComplete() {
		return this.complete;
	}

	public SourceEntity getSource() {
		return this.source;
	}

	public OffsetDateTime getUpdatedAt() {
		return this.updatedAt.atOffset(ZoneOffset.UTC);
	}

	public @Nullable OffsetDateTime getWithdrawnAt() {
		return (this.withdrawnAt != null) ? this.withdrawnAt.atOffset(ZoneOffset.UTC) : null;
	}

}
