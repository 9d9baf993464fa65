package org.meetingrecords.person;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

// a merge and a record that come together change different columns
@DynamicUpdate
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

	/** Who this person turned out to be, after all merges; null if nobody else. */
	private @Nullable Long mergedIntoId;

	/** An editor took this person out of a merge. */
	@Column(nullable = false)
	private boolean keptApart;

	@SuppressWarnings("NullAway.Init")
	protected PersonEntity() {
		// for Hibernate
	}

	PersonEntity(String slug, PrintedName printed) {
		this.name = printed.name();
		this.slug = slug;
		this.identityKey = printed.identityKey();
		this.sortKey = NameKey.of(Surname.toFront(printed.name()));
		see(printed);
	}

	static String slugOf(PrintedName printed) {
		return NameKey.slug(printed.name(), SLUG_LIMIT);
	}

	// takes what this person lacks: a place in a list, or a name that is not all capitals
	final void see(PrintedName printed) {
		if (isInCapitals(this.name) && !isInCapitals(printed.name()) && hasTheWordsOf(printed.name())) {
			this.name = printed.name();
		}
		String listed = printed.listedName();
		if (listed != null && (this.listedName == null || (!hasTheWordsOf(this.listedName) && hasTheWordsOf(listed)))) {
			this.listedName = listed;
			this.sortKey = NameKey.of(listed);
		}
	}

	private boolean hasTheWordsOf(String other) {
		return this.identityKey.equals(NameKey.unordered(other));
	}

	void follow(Long person) {
		this.mergedIntoId = person;
		this.keptApart = false;
	}

	void standAlone() {
		this.mergedIntoId = null;
		this.keptApart = true;
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

	public @Nullable Long getMergedIntoId() {
		return this.mergedIntoId;
	}

	public boolean isKeptApart() {
		return this.keptApart;
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
