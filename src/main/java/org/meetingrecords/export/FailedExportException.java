package org.meetingrecords.export;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the command line asks to export to where nothing can be written.
 */
class FailedExportException extends RuntimeException {

	FailedExportException(String message, @Nullable Exception cause) {
		super(message, cause);
	}

}
