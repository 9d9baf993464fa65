package org.meetingrecords.graphql;

import java.util.HashMap;
import java.util.Map;

import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Makes only those batch loaders for a request that its fields ask for. Spring makes all
 * of them, and the engine looks into each at every level of the answer, which took more
 * time than a small answer itself.
 */
@Component
class LazyBatchLoaders implements BatchLoaderRegistry, WebGraphQlInterceptor {

	private final Map<String, DefaultBatchLoaderRegistry> loaders = new HashMap<>();

	@Override
	public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> keyType, Class<V> valueType) {
		return add(valueType.getName()).forTypePair(keyType, valueType);
	}

	@Override
	public <K, V> RegistrationSpec<K, V> forName(String name) {
		return add(name).forName(name);
	}

	private DefaultBatchLoaderRegistry add(String name) {
		DefaultBatchLoaderRegistry loader = new DefaultBatchLoaderRegistry();
		if (this.loaders.put(name, loader) != null) {
			throw new IllegalStateException("More than one batch loader is named '%s'".formatted(name));
		}
		return loader;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput(
				(input, builder) -> builder.dataLoaderRegistry(new RequestLoaders(this.loaders)).build());
		return chain.next(request);
	}

	@Override
	public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
		if (registry instanceof RequestLoaders lazy) {
			lazy.begin(context);
		}
		else {
			this.loaders.values().forEach((loader) -> loader.registerDataLoaders(registry, context));
		}
	}

	@Override
	public boolean hasRegistrations() {
		return !this.loaders.isEmpty();
	}

	/** The loaders that one request has asked for so far. */
	private static final class RequestLoaders extends DataLoaderRegistry {

		private final Map<String, DefaultBatchLoaderRegistry> loaders;

		private @Nullable GraphQLContext context;

		RequestLoaders(Map<String, DefaultBatchLoaderRegistry> loaders) {
			this.loaders = loaders;
		}

		void begin(GraphQLContext newContext) {
			this.context = newContext;
		}

		@Override
		public <K, V> @Nullable DataLoader<K, V> getDataLoader(String key) {
			DefaultBatchLoaderRegistry loader = this.loaders.get(key);
			if (loader != null && this.context != null && !getKeys().contains(key)) {
				DataLoaderRegistry made = new DataLoaderRegistry();
				loader.registerDataLoaders(made, this.context);
				made.getDataLoadersMap().forEach(this::register);
			}
			return super.getDataLoader(key);
		}

	}

}
