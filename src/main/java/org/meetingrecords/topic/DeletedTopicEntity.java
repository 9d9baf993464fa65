package org.meetingrecords.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A topic that an editor deleted: the shipped file does not bring it back.
 */
@Entity
@Table(name = "deleted_topic")
class DeletedTopicEntity {

	@Id
	private String slug;

	@SuppressWarnings("NullAway.Init")
	protected DeletedTopicEntity() {
		// for Hibernate
	}

	DeletedTopicEntity(String slug) {
		this.slug = slug;
	}

	public String getSlug() {
		return this.slug;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof DeletedTopicEntity that && this.slug.equals(that.slug));
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
