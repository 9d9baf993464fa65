package org.meetingrecords.graphql;

import graphql.AssertException;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * Turns what features refuse on purpose into errors that clients can act on. Anything
 * else stays an {@code INTERNAL_ERROR} that tells nothing but a number.
 */
@ControllerAdvice
class InputErrors {

	@GraphQlExceptionHandler
	GraphQLError refused(InvalidInputException ex, GraphqlErrorBuilder<?> error) {
		return error.errorType(ErrorCode.BAD_REQUEST).message("%s", ex.getMessage()).build();
	}

	@GraphQlExceptionHandler
	GraphQLError unavailable(UnavailableException ex, GraphqlErrorBuilder<?> error, GraphQLContext context) {
		RetryAfter.note(context, ex.getWait());
		return error.errorType(ErrorCode.UNAVAILABLE).message("%s", ex.getMessage()).build();
	}

	// a nullable variable may stand where null may not: the engine sees that too late
	@GraphQlExceptionHandler
	@Nullable GraphQLError nullVariable(AssertException ex, GraphqlErrorBuilder<?> error) {
		return String.valueOf(ex.getMessage()).contains("Should have been validated") ? nullVariable(error) : null;
	}

	@GraphQlExceptionHandler
	GraphQLError nullVariable(NonNullableValueCoercedAsNullException ex, GraphqlErrorBuilder<?> error) {
		return nullVariable(error);
	}

	private static GraphQLError nullVariable(GraphqlErrorBuilder<?> error) {
		return error.errorType(ErrorCode.BAD_REQUEST)
			.message("A variable is null where the schema wants a value: give it one, or leave it out")
			.build();
	}

	@GraphQlExceptionHandler
	GraphQLError unbound(BindException ex, GraphqlErrorBuilder<?> error) {
		return error.errorType(ErrorCode.BAD_REQUEST).message("An argument's value does not fit its type").build();
	}

}
