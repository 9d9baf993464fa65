package org.meetingrecords.utterance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;

/**
 * Which changes of utterances count.
 *
 * @param kind how an utterance changed
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
record UtteranceChangeFilter(@Nullable UtteranceChangeKind kind, @Nullable List<UtteranceChangeFilter> anyOf,
		@Nullable UtteranceChangeFilter not) implements Filter<UtteranceChangeFilter> {

	@Override
	public Condition fields(String alias) {
		return (this.kind != null) ? Condition.of(alias + ".kind = ?", this.kind) : Condition.ALL;
	}

}
