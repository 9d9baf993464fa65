package org.meetingrecords.graphql;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * How the engine runs: on the thread of the request, on every version of Java, so that an
 * answer has one connection and one transaction.
 */
@Configuration(proxyBeanMethods = false)
class Engine {

	@Bean
	GraphQlSourceBuilderCustomizer requestInstrumentations(ObjectProvider<Instrumentation> instrumentations) {
		return (builder) -> builder.configureGraphQl((engine) -> engine
			.instrumentation(new RequestInstrumentations(instrumentations.orderedStream().toList())));
	}

	// with virtual threads each field would get a thread, and a connection, of its own
	@Bean
	static BeanPostProcessor fieldsOnTheThreadOfTheRequest() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AnnotatedControllerConfigurer controllers) {
					controllers.setBlockingMethodPredicate((method) -> false);
				}
				return bean;
			}

		};
	}

}
