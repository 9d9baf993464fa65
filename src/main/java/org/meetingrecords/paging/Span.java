package org.meetingrecords.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list in its order: from one place to another.
 *
 * @param from where it starts; null for the start of the list
 * @param to where it ends; null for the end of the list
 * @param isClosed whether what stands at these places belongs to it
 */
public record Span(@Nullable List<Object> from, @Nullable List<Object> to, boolean isClosed) {

	/** The whole list. */
	public static final Span WHOLE = new Span(null, null, false);

}
