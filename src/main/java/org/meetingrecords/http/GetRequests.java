package org.meetingrecords.http;

import java.util.Optional;

import graphql.language.OperationDefinition;
import jakarta.servlet.ServletException;
import org.meetingrecords.graphql.OperationTypes;
import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers queries that come by GET, as if they had come by POST.
 */
@Component
@ConditionalOnWebApplication
class GetRequests {

	private static final String NOT_BY_GET = "GET is for queries, and this is a mutation: send it by POST";

	private final GraphQlHttpHandler handler;

	private final QueryParameters parameters;

	private final JsonMapper json;

	GetRequests(GraphQlHttpHandler handler, QueryParameters parameters, JsonMapper json) {
		this.handler = handler;
		this.parameters = parameters;
		this.json = json;
	}

	/**
	 * Return the answer to a request.
	 * @param request the request, its parameters being a GraphQL request
	 * @return the answer, or why there is none
	 * @throws ServletException if writing it fails
	 */
	ServerResponse answer(ServerRequest request) throws ServletException {
		try {
			return answer(request, ReadRequest.query(request.servletRequest(), this.parameters));
		}
		catch (InvalidInputException ex) {
			return HttpErrors.refusal(request, HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
		}
	}

	private ServerResponse answer(ServerRequest request, ObjectNode query) throws ServletException {
		Optional<OperationDefinition> other = OperationTypes.otherThanQuery(query.path("query").asString(""),
				query.path("operationName").asString(""));
		if (other.isPresent()) {
			return HttpErrors.refusal(request, HttpStatus.METHOD_NOT_ALLOWED, reason(other.get()), HttpMethod.POST);
		}
		ServerRequest post = ServerRequest.from(request)
			.method(HttpMethod.POST)
			.headers((headers) -> headers.setContentType(MediaType.APPLICATION_JSON))
			.body(this.json.writeValueAsBytes(query))
			.build();
		return this.handler.handleRequest(post);
	}

	private static String reason(OperationDefinition operation) {
		return (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) ? MisplacedOperations.NO_STREAM
				: NOT_BY_GET;
	}

}
