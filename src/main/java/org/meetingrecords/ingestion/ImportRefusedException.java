package org.meetingrecords.ingestion;

/**
 * Thrown when a file is not imported, with the reason. Nothing of it is stored.
 */
class ImportRefusedException extends RuntimeException {

	ImportRefusedException(String message) {
		super(message);
	}

}
