package org.meetingrecords.ingestion;

import java.nio.file.Path;

/**
 * Thrown when the command line asks to import from where nothing can be read.
 */
class NoSuchPathException extends RuntimeException {

	NoSuchPathException(Path path) {
		this("There is nothing to read at '%s'".formatted(path));
	}

	NoSuchPathException(String message) {
		super(message);
	}

}
