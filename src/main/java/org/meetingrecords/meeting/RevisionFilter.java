package org.meetingrecords.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;

/**
 * Which revisions count.
 *
 * @param kind what happened
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
record RevisionFilter(@Nullable RevisionKind kind, @Nullable List<RevisionFilter> anyOf,
		@Nullable RevisionFilter not) implements Filter<RevisionFilter> {

	@Override
	public Condition fields(String alias) {
		return (this.kind != null) ? Condition.of(alias + ".kind = ?", this.kind) : Condition.ALL;
	}

}
