package org.meetingrecords.paging;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan each statement for the values that it comes with. After a few runs
 * it may settle for one plan that is to do for all, but some people speak as often as all
 * others together, and what is best for one of them takes up to a hundred times longer
 * for another.
 */
@Component
class PostgresPlans implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")
				&& pool.getConnectionInitSql() == null) {
			pool.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
		}
		return bean;
	}

}
