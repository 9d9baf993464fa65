package org.meetingrecords.paging;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 */
public final class PageInfo {

	private final Slice<?> slice;

	private final Supplier<CompletableFuture<Boolean>> before;

	PageInfo(Slice<?> slice, Supplier<CompletableFuture<Boolean>> before) {
		this.slice = slice;
		this.before = before;
	}

	/**
	 * Return whether more follows.
	 * @return whether it does
	 */
	public boolean hasNextPage() {
		return this.slice.more();
	}

	/**
	 * Return whether something comes before this page. Asks the database, and only when a
	 * client selects the field.
	 * @return whether it does
	 */
	public CompletableFuture<Boolean> hasPreviousPage() {
		return this.before.get();
	}

	/**
	 * Return the cursor of the first item.
	 * @return the cursor, null if the page is empty
	 */
	public @Nullable String startCursor() {
		return this.slice.edges().isEmpty() ? null : this.slice.edges().get(0).cursor();
	}

	/**
	 * Return the cursor of the last item.
	 * @return the cursor, null if the page is empty
	 */
	public @Nullable String endCursor() {
		int size = this.slice.edges().size();
		return (size == 0) ? null : this.slice.edges().get(size - 1).cursor();
	}

}
