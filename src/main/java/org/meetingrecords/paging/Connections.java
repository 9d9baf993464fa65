package org.meetingrecords.paging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
	 * @param <R> the record that clients see
	 * @param query what is wanted
	 * @return the page
	 */
	public <R> KeysetConnection<R> of(PageQuery<?, R> query) {
		Slice<R> slice = this.pages.slice(query);
		PageInfo info = new PageInfo(slice, query.page(),
				(side) -> CompletableFuture.completedFuture(this.pages.anyBeyond(query, side)));
		return new KeysetConnection<>(slice, info,
				() -> CompletableFuture.completedFuture(this.pages.count(query.whole())),
				(facet) -> CompletableFuture.completedFuture(facet(query.whole(), facet)));
	}

	private Map<Long, Long> facet(PageQuery<?, ?> query, Facet facet) {
		return Objects.requireNonNull(this.pages.facet(query, facet, null, List.of(Pages.ROOT)).get(Pages.ROOT));
	}

	/**
	 * Prepare a connection field of a type other than the root. To be called once for
	 * each field, when the application starts.
	 * @param <R> the record that clients see
	 * @param field the field's coordinates in the schema: {@code Meeting.utterances}
	 * @param parent how the rows of the list belong to parents
	 * @return what loads the field
	 */
	public <R> NestedConnection<R> under(String field, Parent parent) {
		return new NestedConnection<>(field, new NestedPages<>(this.pages, parent), this.registry);
	}

}
