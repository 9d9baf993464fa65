package org.meetingrecords;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives each Spring context of the run on PostgreSQL a database of its own, whatever the
 * test names. Spring finds it by {@code META-INF/spring.factories}.
 */
class PostgresContexts implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		return Postgres.isUsed() ? new NewDatabase() : null;
	}

	// all are equal: tests share contexts as they do on H2
	private record NewDatabase() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("PostgreSQL", Map.of("spring.datasource.url", Postgres.newDatabase())));
		}

	}

}
