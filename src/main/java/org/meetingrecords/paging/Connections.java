package org.meetingrecords.paging;

import java.util.concurrent.CompletableFuture;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Answers every connection field of the schema: those of the root at once, those of other
 * types for all their parents together.
 */
@Component
public class Connections {

	private final Pages pages;

	private final BatchLoaderRegistry registry;

	Connections(Pages pages, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.registry = registry;
	}

	/**
	 * Return a page of a whole list.
	 * @param <E> the entity
	 * @param <R> the record that clients see
	 * @param listing the list
	 * @param where which rows count; may name the row as {@code x}
	 * @param page which page
	 * @return the page
	 */
	public <E, R> KeysetConnection<R> of(Listing<E, R> listing, Condition where, PageRequest page) {
		String after = page.after();
		return new KeysetConnection<>(this.pages.slice(listing, where, page),
				() -> CompletableFuture.completedFuture(after != null && this.pages.anyUpTo(listing, where, after)),
				() -> CompletableFuture.completedFuture(this.pages.count(listing, where)));
	}

	/**
	 * Prepare a connection field of a type other than the root. To be called once for
	 * each field, when the application starts.
	 * @param <E> the entity
	 * @param <R> the record that clients see
	 * @param field the field's coordinates in the schema: {@code Meeting.utterances}
	 * @param listing the list
	 * @param parent how its rows belong to parents
	 * @return what loads the field
	 */
	public <E, R> NestedConnection<R> under(String field, Listing<E, R> listing, Parent parent) {
		return new NestedConnection<>(field, new NestedPages<>(this.pages, new Nested<>(listing, parent)),
				this.registry);
	}

}
