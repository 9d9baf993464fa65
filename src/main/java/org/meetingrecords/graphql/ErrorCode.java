package org.meetingrecords.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;

/**
 * What {@code extensions.code} of an error may say; the schema describes each.
 */
public enum ErrorCode implements ErrorClassification {

	/** The document or the body does not parse. */
	INVALID_SYNTAX,

	/** The document does not fit the schema. */
	INVALID_QUERY,

	/** An argument's value makes no sense. */
	BAD_REQUEST,

	/** The document or its variables ask for too much. */
	LIMIT_EXCEEDED,

	/** There is no document of the name or hash that stands for it. */
	PERSISTED_QUERY_NOT_FOUND,

	/** The document is none of those that the server answers. */
	DOCUMENT_NOT_TRUSTED,

	/** Only editors may do this, and the caller did not show to be one. */
	UNAUTHORIZED,

	/** The answer takes too long. */
	TIMEOUT,

	/** There is nothing at the path. */
	NOT_FOUND,

	/** The path does not take the HTTP method. */
	METHOD_NOT_ALLOWED,

	/** The answer cannot have the media type. */
	NOT_ACCEPTABLE,

	/** The body is too large. */
	PAYLOAD_TOO_LARGE,

	/** The body is not JSON. */
	UNSUPPORTED_MEDIA_TYPE,

	/** The client sends too many requests. */
	TOO_MANY_REQUESTS,

	/** The server has too much to do. */
	UNAVAILABLE,

	/** The server failed. */
	INTERNAL_ERROR;

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
