package org.meetingrecords.limits;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import org.junit.jupiter.api.Test;
import org.meetingrecords.graphql.ErrorCode;
import reactor.core.publisher.Mono;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is told of fields that many objects miss.
 */
class LateFieldsTests {

	private final TimeLimit limit = new TimeLimit(LimitsFrom.settings("time", "10s"));

	@Test
	void aFieldThatManyObjectsMissIsToldOnce() {
		List<ResponseError> errors = errors(error("/meetings[0]/regions", ErrorCode.TIMEOUT),
				error("/meetings[1]/regions", ErrorCode.TIMEOUT), error("/meetings[1]/topics", ErrorCode.TIMEOUT),
				error("/meetings[2]/regions", ErrorCode.TIMEOUT));

		assertThat(errors).extracting(ResponseError::getPath)
			.containsExactly("meetings[0].regions", "meetings[1].topics");
	}

	@Test
	void otherErrorsAreAllTold() {
		List<ResponseError> errors = errors(error("/meetings[0]/regions", ErrorCode.BAD_REQUEST),
				error("/meetings[1]/regions", ErrorCode.BAD_REQUEST), error("/meetings[1]/regions", ErrorCode.TIMEOUT));

		assertThat(errors).hasSize(3);
	}

	private List<ResponseError> errors(GraphQLError... errors) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), Map.<String, Object>of("query", "{meetings}"), "1",
				Locale.ROOT);
		ExecutionInput input = request.toExecutionInput();
		ExecutionResult result = ExecutionResult.newExecutionResult().addErrors(List.of(errors)).build();
		return this.limit
			.intercept(request,
					(next) -> Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result))))
			.block()
			.getErrors();
	}

	private static GraphQLError error(String path, ErrorCode code) {
		return GraphqlErrorBuilder.newError().message("x").path(ResultPath.parse(path)).errorType(code).build();
	}

}
