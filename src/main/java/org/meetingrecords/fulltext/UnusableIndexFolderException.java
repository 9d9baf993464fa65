package org.meetingrecords.fulltext;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown when the folder of the index cannot be made or written.
 */
class UnusableIndexFolderException extends RuntimeException {

	UnusableIndexFolderException(Path folder, IOException cause) {
		super("The index of texts cannot be kept in '%s' (%s: %s)".formatted(folder, cause.getClass().getSimpleName(),
				cause.getMessage()), cause);
	}

}
