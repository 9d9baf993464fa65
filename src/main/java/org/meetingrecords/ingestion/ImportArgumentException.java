package org.meetingrecords.ingestion;

import java.nio.file.Path;

/**
 * Thrown when the command line asks for an import that cannot be.
 */
class ImportArgumentException extends RuntimeException {

	ImportArgumentException(Path path) {
		this("There is nothing to read at '%s'".formatted(path));
	}

	ImportArgumentException(String message) {
		super(message);
	}

}
