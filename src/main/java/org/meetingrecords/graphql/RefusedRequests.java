package org.meetingrecords.graphql;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Refuses requests to the endpoint that are no GraphQL over HTTP, with a GraphQL error:
 * Spring's own routes answer them without a body.
 */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

	private static final String PATH = "/graphql";

	private static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE,
			MediaType.APPLICATION_JSON);

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> refusals() {
		return RouterFunctions.route()
			.OPTIONS(PATH, (request) -> ServerResponse.noContent().allow(HttpMethod.POST, HttpMethod.OPTIONS).build())
			.route(onPath(RefusedRequests::hasOtherMethod), refuse(HttpStatus.METHOD_NOT_ALLOWED))
			.route(onPath(RefusedRequests::hasOtherContent), refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE))
			.route(onPath(RefusedRequests::wantsOtherAnswer), refuse(HttpStatus.NOT_ACCEPTABLE))
			.build();
	}

	private static RequestPredicate onPath(RequestPredicate refused) {
		return RequestPredicates.path(PATH).and(refused);
	}

	private static boolean hasOtherMethod(ServerRequest request) {
		return !isPost(request);
	}

	private static boolean hasOtherContent(ServerRequest request) {
		return isPost(request)
				&& request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isEmpty();
	}

	private static boolean wantsOtherAnswer(ServerRequest request) {
		List<MediaType> wanted = request.headers().accept();
		return isPost(request) && !wanted.isEmpty()
				&& wanted.stream().noneMatch((type) -> ANSWERS.stream().anyMatch(type::includes));
	}

	private static boolean isPost(ServerRequest request) {
		return request.method() == HttpMethod.POST;
	}

	private static HandlerFunction<ServerResponse> refuse(HttpStatus status) {
		return (request) -> {
			ServerResponse.BodyBuilder response = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
			if (status == HttpStatus.METHOD_NOT_ALLOWED) {
				response.allow(HttpMethod.POST, HttpMethod.OPTIONS);
			}
			return response.body(HttpErrors.body(status));
		};
	}

}
