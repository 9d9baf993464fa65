package org.meetingrecords.paging;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.paging.NestedPages.FacetKey;
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

	private final String facets;

	private final Map<Side, String> beyond;

	NestedConnection(String field, NestedPages<R> pages, BatchLoaderRegistry registry) {
		this.slices = register(registry, field, pages::slices);
		this.counts = register(registry, field + ".totalCount", pages::counts);
		this.facets = register(registry, field + ".facets", pages::facets);
		this.beyond = Map.of(Side.BEFORE, register(registry, field + ".pageInfo.hasPreviousPage", pages::anyBefore),
				Side.AFTER, register(registry, field + ".pageInfo.hasNextPage", pages::anyAfter));
	}

	/**
	 * Return the page that one parent wants, when those of all parents are loaded.
	 * @param environment the field's environment, with the request's loaders
	 * @param parent the parent's id
	 * @param query what is wanted
	 * @return the page
	 */
	public CompletableFuture<KeysetConnection<R>> load(DataFetchingEnvironment environment, long parent,
			PageQuery<?, R> query) {
		Key<R> key = new Key<>(parent, query);
		// the count does not depend on the page: equal keys share one statement
		Key<R> whole = new Key<>(parent, query.whole());
		return this.<Key<R>, Slice<R>>load(environment, this.slices, key).thenApply((slice) -> {
			PageInfo info = new PageInfo(slice, query.page(),
					(side) -> load(environment, Objects.requireNonNull(this.beyond.get(side)), key));
			return new KeysetConnection<>(slice, info, () -> load(environment, this.counts, whole),
					(facet) -> load(environment, this.facets, new FacetKey<>(whole, facet)));
		});
	}

	private static <K, V> CompletableFuture<V> load(DataFetchingEnvironment environment, String loader, K key) {
		return Objects.requireNonNull(environment.<K, V>getDataLoader(loader), loader).load(key);
	}

	private static <K, V> String register(BatchLoaderRegistry registry, String name,
			Function<Collection<K>, Map<K, V>> load) {
		registry.<K, V>forName(name)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> load.apply(keys)));
		return name;
	}

}
