package org.meetingrecords.person;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

/**
 * Which people count; what is null does not matter.
 *
 * @param id the person's id
 * @param slug the person's slug
 * @param name a full name, surname or recorded spelling, case and accents aside
 */
public record PersonFilter(@Nullable String id, @Nullable String slug, @Nullable String name) {

	/**
	 * Return the condition that an expression is the number of such a person.
	 * @param filter which people count; all if null
	 * @param path the expression in HQL
	 * @return the condition
	 */
	public static Condition matching(@Nullable PersonFilter filter, String path) {
		return (filter != null) ? Condition.allOf(filter.withId(path), filter.withSlug(path), filter.withName(path))
				: Condition.ALL;
	}

	private Condition withId(String path) {
		return (this.id == null) ? Condition.ALL : Condition.of(path + " = ?", GlobalId.keyOf("Person", this.id));
	}

	private Condition withSlug(String path) {
		return (this.slug != null)
				? Condition.of(path + " in (select p.id from PersonEntity p where p.slug = ?)", this.slug)
				: Condition.ALL;
	}

	private Condition withName(String path) {
		return (this.name == null) ? Condition.ALL : Condition
			.of(path + " in (select n.personId from PersonNameEntity n where n.nameKey = ?)", NameKey.of(this.name));
	}

}
