package org.meetingrecords.limits;

import java.util.HashMap;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Tells clients what their operation costs, in {@code extensions.cost}, when they send
 * the header {@code X-GraphQL-Cost: true}.
 */
@Component
public class CostReport implements WebGraphQlInterceptor {

	/** The header that asks for it. */
	public static final String HEADER = "X-GraphQL-Cost";

	private final int most;

	CostReport(Limits limits) {
		this.most = limits.cost();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		boolean wanted = Boolean.parseBoolean(request.getHeaders().getFirst(HEADER));
		return wanted ? chain.next(request).map(this::withCost) : chain.next(request);
	}

	private WebGraphQlResponse withCost(WebGraphQlResponse response) {
		Weight weight = response.getExecutionInput().getGraphQLContext().get(Weight.class);
		if (weight == null) {
			return response;
		}
		Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
		extensions.put("cost", Map.of("requested", weight.objects(), "limit", this.most, "remaining",
				Math.max(0, this.most - weight.objects())));
		return response.transform((builder) -> builder.extensions(extensions));
	}

}
