package org.meetingrecords.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

@Entity
@Table(name = "region")
class RegionEntity {

	private static final int SLUG_LIMIT = 120;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "region_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private String slug;

	@Column(nullable = false)
	private String name;

	@Column(nullable = false)
	private String nameKey;

	@SuppressWarnings("NullAway.Init")
	protected RegionEntity() {
		// for Hibernate
	}

	RegionEntity(String slug, String name) {
		this.name = name;
		this.nameKey = NameKey.of(name);
		this.slug = slug;
	}

	static String slugOf(String name) {
		return NameKey.slug(name, SLUG_LIMIT);
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

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof RegionEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return RegionEntity.class.hashCode();
	}

}
