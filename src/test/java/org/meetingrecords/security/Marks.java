package org.meetingrecords.security;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Changes something without a word on who may do so.
 */
class Marks implements RuntimeWiringConfigurer {

	final List<String> all = new ArrayList<>();

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.type("Mutation", (type) -> type.dataFetcher("mark", (environment) -> {
			String text = environment.getArgument("text");
			this.all.add(text);
			return text;
		}));
	}

}
