package org.meetingrecords.paging;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;

/**
 * Leaves the parsing of the repositories' queries to Hibernate. Spring Data has a grammar
 * of its own, by which it adds an order or a count: none of ours is given one, and the
 * grammar alone would take a tenth of the start.
 */
@Configuration(proxyBeanMethods = false)
class PlainQueries {

	@Bean
	static BeanPostProcessor queriesOfRepositoriesAsTheyAre() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
					repository.setQueryEnhancerSelectorSource((query) -> QueryEnhancerFactories.fallback());
				}
				return bean;
			}

		};
	}

}
