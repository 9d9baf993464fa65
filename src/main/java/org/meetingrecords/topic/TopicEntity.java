package org.meetingrecords.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

@Entity
@Table(name = "topic")
class TopicEntity {

	static final int SLUG_LIMIT = 120;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private String slug;

	@Column(nullable = false)
	private String name;

	@Column(nullable = false)
	private String nameKey;

	private @Nullable String description;

	@Column(nullable = false)
	private boolean hasRule;

	@SuppressWarnings("NullAway.Init")
	protected TopicEntity() {
		// for Hibernate
	}

	TopicEntity(String slug, String name) {
		this.slug = slug;
		this.name = name;
		this.nameKey = NameKey.of(name);
	}

	void define(TopicDefinition definition) {
		this.description = definition.description();
		this.hasRule = true;
	}

	void dropRule() {
		this.hasRule = false;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	public String getNameKey() {
		return this.nameKey;
	}

	public @Nullable String getDescription() {
		return this.description;
	}

	public boolean isHasRule() {
		return this.hasRule;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof TopicEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return TopicEntity.class.hashCode();
	}

}
