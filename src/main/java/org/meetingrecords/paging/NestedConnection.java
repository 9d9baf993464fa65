package org.meetingrecords.paging;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.paging.NestedPages.Key;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Loads one connection field for all the parents that a query has.
 *
 * @param <R> the record that clients see
 */
public final class NestedConnection<R> {

	private final String slices;

	private final String counts;

	private final String before;

	NestedConnection(String field, NestedPages<R> pages, BatchLoaderRegistry registry) {
		this.slices = register(registry, field, pages::slices);
		this.counts = register(registry, field + ".totalCount", pages::counts);
		this.before = register(registry, field + ".pageInfo.hasPreviousPage", pages::anyBefore);
	}

	/**
	 * Return the page that one parent wants, when those of all parents are loaded.
	 * @param environment the field's environment, with the request's loaders
	 * @param parent the parent's id
	 * @param where which rows count; may name the row as {@code x}
	 * @param page which page
	 * @return the page
	 */
	public CompletableFuture<KeysetConnection<R>> load(DataFetchingEnvironment environment, long parent,
			Condition where, PageRequest page) {
		Key key = new Key(parent, where, page);
		// the count does not depend on the page: equal keys share one statement
		Key whole = new Key(parent, where, PageRequest.of(null, null));
		return this.<Slice<R>>load(environment, this.slices, key)
			.thenApply(
					(slice) -> new KeysetConnection<>(slice,
							() -> (page.after() != null) ? load(environment, this.before, key)
									: CompletableFuture.completedFuture(false),
							() -> load(environment, this.counts, whole)));
	}

	private <V> CompletableFuture<V> load(DataFetchingEnvironment environment, String loader, Key key) {
		return Objects.requireNonNull(environment.<Key, V>getDataLoader(loader), loader).load(key);
	}

	private static <V> String register(BatchLoaderRegistry registry, String name,
			Function<Collection<Key>, Map<Key, V>> load) {
		registry.<Key, V>forName(name)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> load.apply(keys)));
		return name;
	}

}
