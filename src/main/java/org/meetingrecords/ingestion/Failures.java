package org.meetingrecords.ingestion;

import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;

/**
 * Refuses files that the server fails on: whatever it is, the next has its turn.
 */
@Component
class Failures {

	private static final Log logger = LogFactory.getLog(Failures.class);

	ReadFile.Refused refuse(String name, RuntimeException failure) {
		String number = UUID.randomUUID().toString();
		logger.debug("Failure number " + number, failure);
		return new ReadFile.Refused(name, null,
				"the server failed on it, number %s; details are logged at debug level".formatted(number));
	}

}
