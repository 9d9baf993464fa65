package org.meetingrecords.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every error its code, whether a field, the engine, the parser or another
 * interceptor reported it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorCodes implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(ErrorCodes::withCodes);
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response
				: response.transform((builder) -> builder.errors(errors.stream().map(ErrorCodes::withCode).toList()));
	}

	private static ErrorCode codeOf(GraphQLError error) {
		boolean refused = error instanceof BadFaithIntrospectionError || error instanceof IntrospectionDisabledError;
		return refused ? ErrorCode.BAD_REQUEST : ErrorCode.of(error.getErrorType());
	}

	// our own messages are plain, and may hold what the client sent
	private static String message(GraphQLError error) {
		String message = String.valueOf(error.getMessage());
		return (error.getErrorType() instanceof ErrorCode) ? PlainMessages.abridged(message)
				: PlainMessages.ofEngine(message);
	}

	private static GraphQLError withCode(GraphQLError error) {
		ErrorCode code = codeOf(error);
		Map<String, Object> extensions = new HashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		extensions.put("code", code);
		return GraphqlErrorBuilder.newError()
			.message("%s", message(error))
			.locations(error.getLocations())
			.path(error.getPath())
			.errorType(code)
			.extensions(extensions)
			.build();
	}

}
