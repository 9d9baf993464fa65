package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.TextAnalysis;

@Entity
@Indexed(index = "meeting")
@Table(name = "meeting")
class MeetingEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
	@GenericField(sortable = Sortable.YES)
	private @Nullable Long id;

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

	@ElementCollection
	@CollectionTable(name = "meeting_section", joinColumns = @JoinColumn(name = "meeting_id"))
	@Column(name = "name")
	@OrderColumn(name = "position")
	private List<String> sections = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_photo", joinColumns = @JoinColumn(name = "meeting_id"))
	@Column(name = "caption")
	@OrderColumn(name = "position")
	private List<String> captions = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "meeting_region", joinColumns = @JoinColumn(name = "meeting_id"),
			inverseJoinColumns = @JoinColumn(name = "region_id"))
	@OrderColumn(name = "position")
	private List<RegionEntity> regions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_topic", joinColumns = @JoinColumn(name = "meeting_id"))
	@Column(name = "topic_id")
	@OrderColumn(name = "position")
	private List<Long> topicIds = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<ListedPerson> people = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected MeetingEntity() {
		// for Hibernate
	}

	MeetingEntity(String slug, MeetingDraft draft) {
		this.slug = slug;
		correct(draft);
	}

	/**
	 * Take over all of a draft but the regions.
	 * @param draft the draft
	 */
	final void correct(MeetingDraft draft) {
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
		this.sections.clear();
		this.sections.addAll(draft.filing().sections());
		this.captions.clear();
		this.captions.addAll(draft.captions());
		this.topicIds.clear();
		this.topicIds.addAll(draft.filing().topicIds());
		this.people.clear();
		draft.filing().people().forEach((person) -> this.people.add(new ListedPerson(person)));
	}

	void keepSource(Meeting before) {
		this.source = new SourceEntity(before.source());
		this.updatedAt = before.updatedAt().toInstant();
	}

	void fileUnder(List<RegionEntity> newRegions) {
		this.regions.clear();
		this.regions.addAll(newRegions);
	}

	public @Nullable Long getId() {
		return this.id;
	}

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

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other
				|| (other instanceof MeetingEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return MeetingEntity.class.hashCode();
	}

}
