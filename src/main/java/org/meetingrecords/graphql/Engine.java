package org.meetingrecords.graphql;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the engine runs.
 */
@Configuration(proxyBeanMethods = false)
class Engine {

	@Bean
	GraphQlSourceBuilderCustomizer requestInstrumentations(ObjectProvider<Instrumentation> instrumentations) {
		return (builder) -> builder.configureGraphQl((engine) -> engine
			.instrumentation(new RequestInstrumentations(instrumentations.orderedStream().toList())));
	}

}
