package org.meetingrecords.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.paging.PageRequest;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives controller methods the page that a field's arguments ask for. Spring's own
 * resolver takes a negative {@code first} for none at all; this one refuses it.
 */
@Component
class PageArguments implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageRequest.class;
	}

	@Override
	public PageRequest resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return PageRequest.of(environment.getArgument("first"), environment.getArgument("after"),
				environment.getArgument("last"), environment.getArgument("before"));
	}

}
