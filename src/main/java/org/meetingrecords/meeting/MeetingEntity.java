package org.meetingrecords.meeting;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the archive.
 */
@Entity
@SQLRestriction("withdrawn_at is null")
@Indexed(index = "meeting")
@Table(name = "meeting")
class MeetingEntity extends StoredMeetingEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
	@GenericField(sortable = Sortable.YES)
	private @Nullable Long id;

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
		super(slug, draft);
		file(draft);
	}

	/**
	 * Take over all of a draft but the regions.
	 * @param draft the draft
	 */
	void correct(MeetingDraft draft) {
		take(draft);
		file(draft);
	}

	private void file(MeetingDraft draft) {
		this.sections.clear();
		this.sections.addAll(draft.filing().sections());
		this.captions.clear();
		this.captions.addAll(draft.captions());
		this.topicIds.clear();
		this.topicIds.addAll(draft.filing().topicIds());
		this.people.clear();
		draft.filing().people().forEach((person) -> this.people.add(new ListedPerson(person)));
	}

	void fileUnder(List<RegionEntity> newRegions) {
		this.regions.clear();
		this.regions.addAll(newRegions);
	}

	@Override
	public @Nullable Long getId() {
		return this.id;
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
