package org.meetingrecords.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.meetingrecords.shared.InvalidInputException;

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
	GraphQLError unbound(BindException ex, GraphqlErrorBuilder<?> error) {
		return error.errorType(ErrorCode.BAD_REQUEST).message("An argument's value does not fit its type").build();
	}

}
