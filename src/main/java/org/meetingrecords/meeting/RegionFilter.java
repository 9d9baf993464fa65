package org.meetingrecords.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

/**
 * Which regions count; what is null does not matter.
 *
 * @param id the region's id
 * @param slug the region's slug
 * @param name the whole name, case and accents aside
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
record RegionFilter(@Nullable String id, @Nullable String slug, @Nullable String name,
		@Nullable List<RegionFilter> anyOf, @Nullable RegionFilter not) implements Filter<RegionFilter> {

	@Override
	public Condition fields(String alias) {
		return Condition.allOf(withId(alias), withSlug(alias), withName(alias));
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
