package org.meetingrecords.http;

import java.util.Optional;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.language.OperationDefinition;
import org.meetingrecords.graphql.ErrorCode;
import org.meetingrecords.graphql.OperationTypes;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Refuses operations that cannot be answered where they were sent, with the reason.
 */
@Component
class MisplacedOperations implements WebGraphQlInterceptor {

	static final String NO_STREAM = "A subscription is answered again and again, and an HTTP request just once: "
			+ "ask with a query";

	private static final String NO_DOCUMENT = "A query is named by its hash in UTF-8 only: "
			+ "send the body in it, or the whole 'query'";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return refusal(request).map((error) -> Mono.just(answer(request, error))).orElseGet(() -> chain.next(request));
	}

	private static Optional<GraphQLError> refusal(WebGraphQlRequest request) {
		if (PersistedQuerySupport.PERSISTED_QUERY_MARKER.equals(request.getDocument())) {
			return Optional
				.of(GraphqlErrorBuilder.newError().message(NO_DOCUMENT).errorType(ErrorCode.INVALID_SYNTAX).build());
		}
		return OperationTypes.otherThanQuery(request.getDocument(), request.getOperationName())
			.flatMap((operation) -> reason(request, operation).map((reason) -> error(operation, reason)));
	}

	private static Optional<String> reason(WebGraphQlRequest request, OperationDefinition operation) {
		boolean answeredOnce = operation.getOperation() != OperationDefinition.Operation.SUBSCRIPTION;
		return (answeredOnce || request instanceof WebSocketGraphQlRequest) ? Optional.empty() : Optional.of(NO_STREAM);
	}

	private static GraphQLError error(OperationDefinition operation, String reason) {
		return GraphqlErrorBuilder.newError()
			.message(reason)
			.location(operation.getSourceLocation())
			.errorType(ErrorCode.INVALID_QUERY)
			.build();
	}

	private static WebGraphQlResponse answer(WebGraphQlRequest request, GraphQLError error) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(error).build()));
	}

}
