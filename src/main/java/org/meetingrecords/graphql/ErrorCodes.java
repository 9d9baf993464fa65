package org.meetingrecords.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every error its code, whether a field, the engine or the parser reported it.
 */
@Component
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
		return (error instanceof BadFaithIntrospectionError) ? ErrorCode.BAD_REQUEST
				: ErrorCode.of(error.getErrorType());
	}

	private static GraphQLError withCode(GraphQLError error) {
		ErrorCode code = codeOf(error);
		Map<String, Object> extensions = new HashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		extensions.put("code", code);
		return GraphqlErrorBuilder.newError()
			.message("%s", PlainMessages.of(String.valueOf(error.getMessage())))
			.locations(error.getLocations())
			.path(error.getPath())
			.errorType(code)
			.extensions(extensions)
			.build();
	}

}
