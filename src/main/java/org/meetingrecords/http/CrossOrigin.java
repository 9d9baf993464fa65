package org.meetingrecords.http;

import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Lets pages of other origins ask, as {@code spring.graphql.cors} allows. A filter ahead
 * of all others, so that such a page can read the refusals of filters too.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CrossOrigin {

	@Bean
	FilterRegistrationBean<CorsFilter> corsFilter(GraphQlCorsProperties properties, JsonMapper json) {
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/graphql",
				Optional.ofNullable(properties.toCorsConfiguration()).orElseGet(CorsConfiguration::new));
		CorsFilter filter = new CorsFilter(source);
		filter.setCorsProcessor(new CrossOriginRequests(json));
		FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	static BeanPostProcessor corsInFilterOnly() {
		// Spring MVC reads the same properties, and would refuse what the filter lets by
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AbstractHandlerMapping mapping) {
					mapping.setCorsProcessor((configuration, request, response) -> true);
				}
				return bean;
			}

		};
	}

}
