package org.meetingrecords.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.TextAnalysis;
import org.meetingrecords.shared.NameKey;

/**
 * A name by which a person is found: a full one, a listed one or a surname.
 */
@Entity
@Indexed(index = "person-name")
@Table(name = "person_name")
class PersonNameEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_name_seq")
	private @Nullable Long id;

	/** Under whom the name was recorded. */
	@Column(name = "person_id", nullable = false)
	private Long recordedId;

	/** Who that person turned out to be, after all merges; null if nobody else. */
	private @Nullable Long mergedIntoId;

	/** Whose name it is now. */
	@Formula("coalesce(merged_into_id, person_id)")
	@GenericField(aggregable = Aggregable.YES)
	private Long personId;

	@Column(nullable = false)
	@FullTextField(analyzer = TextAnalysis.STEMS)
	@FullTextField(name = "spelling" + TextAnalysis.AS_WRITTEN, analyzer = TextAnalysis.WORDS)
	private String spelling;

	@Column(nullable = false)
	private String nameKey;

	@Column(nullable = false)
	private boolean fullName;

	@SuppressWarnings("NullAway.Init")
	protected PersonNameEntity() {
		// for Hibernate
	}

	PersonNameEntity(Recognised person, String spelling, boolean fullName) {
		this.recordedId = person.recordedId();
		this.mergedIntoId = (person.mergedId() != null) ? person.id() : null;
		this.personId = person.id();
		this.spelling = spelling;
		this.nameKey = NameKey.of(spelling);
		this.fullName = fullName;
	}

	public Long getRecordedId() {
		return this.recordedId;
	}

	public Long getPersonId() {
		return this.personId;
	}

	public String getSpelling() {
		return this.spelling;
	}

	public String getNameKey() {
		return this.nameKey;
	}

}
