package org.meetingrecords.http;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UrlPathHelper;

/**
 * Serves GraphQL over HTTP: by GET and by POST, and a GraphQL error for anything else.
 * Spring's own route knows POST only, and refuses without a body.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class GraphQlEndpoint {

	private static final String PATH = "/graphql";

	private static final HttpMethod[] METHODS = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
			HttpMethod.OPTIONS };

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> endpoint(GraphQlHttpHandler handler, GetRequests gets) {
		return RouterFunctions.route(RequestPredicates.path(PATH),
				(request) -> handler(request, handler, gets).handle(request));
	}

	// a route for each case would look at the path again for each
	private static HandlerFunction<ServerResponse> handler(ServerRequest request, GraphQlHttpHandler posts,
			GetRequests gets) {
		if (HttpMethod.OPTIONS.equals(request.method())) {
			return (options) -> ServerResponse.noContent().allow(METHODS).build();
		}
		if (!isPost(request) && !isGet(request)) {
			return refuse(HttpStatus.METHOD_NOT_ALLOWED, METHODS);
		}
		if (wantsPage(request)) {
			return GraphQlEndpoint::redirect;
		}
		if (hasOtherContent(request)) {
			return refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		if (wantsOtherAnswer(request)) {
			return refuse(HttpStatus.NOT_ACCEPTABLE);
		}
		return isPost(request) ? posts::handleRequest : gets::answer;
	}

	/**
	 * Return whether a request is for the endpoint.
	 * @param request the request
	 * @return whether its path is that of GraphQL
	 */
	public static boolean isAt(HttpServletRequest request) {
		return UrlPathHelper.defaultInstance.getPathWithinApplication(request).equals(PATH);
	}

	private static boolean isPost(ServerRequest request) {
		return HttpMethod.POST.equals(request.method());
	}

	private static boolean isGet(ServerRequest request) {
		return HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
	}

	private static boolean wantsPage(ServerRequest request) {
		return isGet(request) && request.servletRequest().getQueryString() == null
				&& AnswerType.isPage(request.headers().accept());
	}

	private static boolean hasOtherContent(ServerRequest request) {
		return isPost(request)
				&& request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isEmpty();
	}

	private static boolean wantsOtherAnswer(ServerRequest request) {
		return AnswerType.of(request.headers().accept()).isEmpty();
	}

	private static ServerResponse redirect(ServerRequest request) {
		// relative, so that it holds behind a proxy that adds a path
		return ServerResponse.status(HttpStatus.FOUND).location(URI.create("graphiql")).build();
	}

	private static HandlerFunction<ServerResponse> refuse(HttpStatus status, HttpMethod... allowed) {
		return (request) -> HttpErrors.refusal(request, status, HttpErrors.message(status), allowed);
	}

}
