package org.meetingrecords.http;

import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers in the media type that the client likes best.
 */
@Component
@ConditionalOnWebApplication
class NegotiatedAnswers extends GraphQlHttpHandler {

	NegotiatedAnswers(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		MediaType type = AnswerType.of(request.headers().accept()).orElse(MediaType.APPLICATION_JSON);
		return ServerResponse.async(answer.map((response) -> answer(response, type)).toFuture());
	}

	private ServerResponse answer(WebGraphQlResponse response, MediaType type) {
		return ServerResponse.status(selectResponseStatus(response, type))
			.headers((headers) -> headers.putAll(response.getResponseHeaders()))
			.varyBy(HttpHeaders.ACCEPT)
			.contentType(type)
			.body(response.toMap());
	}

}
