package org.meetingrecords.graphql;

import graphql.schema.DataFetchingEnvironment;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.Arguments;

/**
 * Gives controller methods a record of all arguments of a field. Spring's own resolver
 * looks the record's constructor up again for each field, which took a sixth of the time
 * of a page of meetings.
 */
class SelectionArguments implements HandlerMethodArgumentResolver {

	private final JsonMapper mapper = JsonMapper.shared();

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Arguments.class) && parameter.getParameterType().isRecord();
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return this.mapper.convertValue(environment.getArguments(), parameter.getParameterType());
	}

}
