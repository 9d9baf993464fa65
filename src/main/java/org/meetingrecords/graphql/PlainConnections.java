package org.meetingrecords.graphql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;

/**
 * Keeps Spring's adapters away from connections, which are complete when they leave our
 * controllers. The adapters would turn a field that failed into an empty connection, and
 * its missing count into a second error.
 */
@Configuration(proxyBeanMethods = false)
class PlainConnections {

	@Bean
	EncodingCursorStrategy<ScrollPosition> cursorStrategy() {
		return CursorStrategy.withEncoder(new NoStrategy(), CursorEncoder.noOpEncoder());
	}

	private static final class NoStrategy implements CursorStrategy<ScrollPosition> {

		@Override
		public boolean supports(Class<?> targetType) {
			return false;
		}

		@Override
		public String toCursor(ScrollPosition position) {
			throw new IllegalStateException("Cursors are made by the lists they belong to");
		}

		@Override
		public ScrollPosition fromCursor(String cursor) {
			throw new IllegalStateException("Cursors are read by the lists they belong to");
		}

	}

}
