package org.meetingrecords.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.MeetingFilter;

import org.springframework.stereotype.Component;

/**
 * Writes the archive to a file, which is there when all of it is.
 */
@Component
class FileExport {

	private final Export export;

	FileExport(Export export) {
		this.export = export;
	}

	/**
	 * Write records.
	 * @param file where to; what stands there is replaced
	 * @param filter which meetings count; all if null
	 * @return how many there are
	 * @throws FailedExportException if it cannot be written
	 */
	int run(Path file, @Nullable MeetingFilter filter) {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			int count = write(this.export.of(filter), part);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return count;
		}
		catch (IOException ex) {
			throw new FailedExportException("The archive cannot be written to '%s'".formatted(file), ex);
		}
	}

	private static int write(Export.Selection wanted, Path part) throws IOException {
		boolean done = false;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
			int count = wanted.write(out);
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
