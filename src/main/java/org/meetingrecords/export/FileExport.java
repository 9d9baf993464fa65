package org.meetingrecords.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.stereotype.Component;

/**
 * Writes the whole archive to a file, which is there when all of it is.
 */
@Component
class FileExport {

	private final Export export;

	FileExport(Export export) {
		this.export = export;
	}

	/**
	 * Write all records.
	 * @param file where to; what stands there is replaced
	 * @return how many there are
	 * @throws FailedExportException if it cannot be written
	 */
	int run(Path file) {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			int count = write(part);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return count;
		}
		catch (IOException ex) {
			throw new FailedExportException("The archive cannot be written to '%s'".formatted(file), ex);
		}
	}

	private int write(Path part) throws IOException {
		boolean done = false;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
			int count = this.export.writeAll(out);
			done = true;
			return count;
		}
		finally {
			if (!done) {
				Files.deleteIfExists(part);
			}
		}
	}

}
