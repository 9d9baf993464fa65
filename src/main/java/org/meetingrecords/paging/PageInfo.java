package org.meetingrecords.paging;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 */
public final class PageInfo {

	private final Slice<?> slice;

	private final PageRequest page;

	private final Function<Side, CompletableFuture<Boolean>> beyond;

	PageInfo(Slice<?> slice, PageRequest page, Function<Side, CompletableFuture<Boolean>> beyond) {
		this.slice = slice;
		this.page = page;
		this.beyond = beyond;
	}

	/**
	 * Return whether something follows this page. Asks the database only where the
	 * client's own cursor ends the page.
	 * @return whether it does
	 */
	public CompletableFuture<Boolean> hasNextPage() {
		return hasMore(Side.AFTER, !this.page.isLast(), this.page.before());
	}

	/**
	 * Return whether something comes before this page. Asks the database only where the
	 * client's own cursor starts the page.
	 * @return whether it does
	 */
	public CompletableFuture<Boolean> hasPreviousPage() {
		return hasMore(Side.BEFORE, this.page.isLast(), this.page.after());
	}

	private CompletableFuture<Boolean> hasMore(Side side, boolean isReadTo, @Nullable String bound) {
		if (isReadTo && this.slice.isCut()) {
			return CompletableFuture.completedFuture(true);
		}
		return (bound != null) ? this.beyond.apply(side) : CompletableFuture.completedFuture(false);
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
