package org.meetingrecords.fulltext;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;

/**
 * Keeps Hibernate Search from logging each failure with its stack trace: whoever waits
 * for the work is told of it too, and says it once.
 */
class IndexFailures implements FailureHandler {

	private static final Log logger = LogFactory.getLog(IndexFailures.class);

	@Override
	public void handle(FailureContext failure) {
		logger.debug("Failed: " + failure.failingOperation(), failure.throwable());
	}

	@Override
	public void handle(EntityIndexingFailureContext failure) {
		handle((FailureContext) failure);
	}

}
