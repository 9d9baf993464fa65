package org.meetingrecords.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;

/**
 * What {@code extensions.code} of an error may say; the schema describes each.
 */
enum ErrorCode implements ErrorClassification {

	INVALID_SYNTAX, INVALID_QUERY, BAD_REQUEST, NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, PAYLOAD_TOO_LARGE,
	UNSUPPORTED_MEDIA_TYPE, TOO_MANY_REQUESTS, UNAVAILABLE, INTERNAL_ERROR;

	static ErrorCode of(ErrorClassification classification) {
		if (classification instanceof ErrorCode code) {
			return code;
		}
		if (classification instanceof ErrorType type) {
			return switch (type) {
				case InvalidSyntax -> INVALID_SYNTAX;
				case ValidationError -> INVALID_QUERY;
				case ExecutionAborted, OperationNotSupported -> BAD_REQUEST;
				case DataFetchingException, NullValueInNonNullableField -> INTERNAL_ERROR;
			};
		}
		return (classification == org.springframework.graphql.execution.ErrorType.BAD_REQUEST) ? BAD_REQUEST
				: INTERNAL_ERROR;
	}

}
