package org.meetingrecords.fulltext;

import java.nio.file.Path;

/**
 * Thrown when another server has its index where this one is to have its own.
 */
class IndexFolderInUseException extends RuntimeException {

	IndexFolderInUseException(Path folder) {
		super("Another server has its index of texts in '%s'".formatted(folder));
	}

}
