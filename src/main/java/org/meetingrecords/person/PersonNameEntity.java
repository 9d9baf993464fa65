package org.meetingrecords.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

	@Column(nullable = false)
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

	PersonNameEntity(Long personId, String spelling, boolean fullName) {
		this.personId = personId;
		this.spelling = spelling;
		this.nameKey = NameKey.of(spelling);
		this.fullName = fullName;
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
