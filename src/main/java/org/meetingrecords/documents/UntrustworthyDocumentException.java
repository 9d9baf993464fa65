package org.meetingrecords.documents;

import java.nio.file.Path;

/**
 * Thrown when a document that is to be trusted makes no sense.
 */
class UntrustworthyDocumentException extends RuntimeException {

	UntrustworthyDocumentException(Path file, String reason) {
		this(file.toString(), reason);
	}

	UntrustworthyDocumentException(String document, String reason) {
		super("The trusted document '%s' cannot be used: %s".formatted(document, reason));
	}

}
