package org.meetingrecords.version;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Watches all that goes to the archive. Migrations do not: they may come before there is
 * a version, and end by replacing it themselves.
 */
@Configuration(proxyBeanMethods = false)
class VersionConfiguration {

	@Bean
	static BeanPostProcessor watchChanges() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? new WatchedDataSource(source) : bean;
			}

		};
	}

	@Bean
	FlywayConfigurationCustomizer migrateUnwatched() {
		return (configuration) -> {
			try {
				DataSource source = configuration.getDataSource();
				// something else may have been put around it
				if (source != null && source.isWrapperFor(WatchedDataSource.class)) {
					configuration.dataSource(source.unwrap(WatchedDataSource.class).unwatched());
				}
			}
			catch (SQLException ex) {
				throw new IllegalStateException("No data source fails to be unwrapped", ex);
			}
		};
	}

}
