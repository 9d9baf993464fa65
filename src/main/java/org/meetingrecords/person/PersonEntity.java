package org.meetingrecords.person;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

@Entity
@Table(name = "person")
class PersonEntity {

	private static final int SLUG_LIMIT = 120;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private String slug;

	@Column(nullable = false)
	private String name;

	private @Nullable String listedName;

	/** The words of the name in any order: who shares them is the same person. */
	@Column(nullable = false)
	private String identityKey;

	@Column(nullable = false)
	private String sortKey;

	@SuppressWarnings("NullAway.Init")
	protected PersonEntity() {
		// for Hibernate
	}

	PersonEntity(String slug, PrintedName printed) {
		this.name = printed.name();
		this.slug = slug;
		this.identityKey = NameKey.unordered(printed.name());
		this.sortKey = NameKey.of(Surname.toFront(printed.name()));
		see(printed);
	}

	static String slugOf(PrintedName printed) {
		return NameKey.slug(printed.name(), SLUG_LIMIT);
	}

	// takes what this person lacks: a place in a list, or a name that is not all capitals
	final void see(PrintedName printed) {
		if (isInCapitals(this.name) && !isInCapitals(printed.name())) {
			this.name = printed.name();
		}
		if (this.listedName == null && printed.listedName() != null) {
			this.listedName = printed.listedName();
			this.sortKey = NameKey.of(printed.listedName());
		}
	}

	private static boolean isInCapitals(String name) {
		return name.equals(name.toUpperCase(Locale.ROOT));
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

	public @Nullable String getListedName() {
		return this.listedName;
	}

	public String getIdentityKey() {
		return this.identityKey;
	}

	public String getSortKey() {
		return this.sortKey;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof PersonEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return PersonEntity.class.hashCode();
	}

}
