package org.meetingrecords.sync;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;

/**
 * Which changes count.
 *
 * @param kind what they are
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
record ChangeFilter(@Nullable ChangeKind kind, @Nullable List<ChangeFilter> anyOf,
		@Nullable ChangeFilter not) implements Filter<ChangeFilter> {

	@Override
	public Condition fields(String alias) {
		return (this.kind != null) ? this.kind.on(alias) : Condition.ALL;
	}

}
