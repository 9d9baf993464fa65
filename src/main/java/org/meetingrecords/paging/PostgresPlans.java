package org.meetingrecords.paging;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL that what it reads is in memory, where a page costs little beside the
 * rows on it, and no more by an index than in sequence. By its own assumption, of a disk
 * that turns, it reads all participants there are to find those of a meeting. Whether it
 * plans a statement once or for the values of each run is left to it, as planning takes
 * longer than most statements; {@link HqlFunctions} says where it matters.
 */
@Component
class PostgresPlans implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")
				&& pool.getConnectionInitSql() == null) {
			pool.setConnectionInitSql("set seq_page_cost = 0.1; set random_page_cost = 0.1");
		}
		return bean;
	}

}
