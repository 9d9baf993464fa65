package org.meetingrecords.meeting;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

/**
 * Which regions count; what is null does not matter.
 *
 * @param id the region's id
 * @param slug the region's slug
 * @param name the whole name, case and accents aside
 */
record RegionFilter(@Nullable String id, @Nullable String slug, @Nullable String name) {

	static Condition matching(@Nullable RegionFilter filter, String alias) {
		return (filter != null) ? Condition.allOf(filter.withId(alias), filter.withSlug(alias), filter.withName(alias))
				: Condition.ALL;
	}

	private Condition withId(String alias) {
		return (this.id != null) ? Condition.of(alias + ".id = ?", GlobalId.keyOf("Region", this.id)) : Condition.ALL;
	}

	private Condition withSlug(String alias) {
		return (this.slug != null) ? Condition.of(alias + ".slug = ?", this.slug) : Condition.ALL;
	}

	private Condition withName(String alias) {
		return (this.name != null) ? Condition.of(alias + ".nameKey = ?", NameKey.of(this.name)) : Condition.ALL;
	}

}
