package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.meetingrecords.transcript.UnreadableTranscriptException;

import org.springframework.stereotype.Component;

/**
 * Imports files and folders, one transaction for each file: what is refused leaves no
 * trace, and what was stored before stays.
 */
@Component
class FileImport {

	private static final Log logger = LogFactory.getLog(FileImport.class);

	private final TranscriptImporter importer;

	private final IngestionProperties properties;

	FileImport(TranscriptImporter importer, IngestionProperties properties) {
		this.importer = importer;
		this.properties = properties;
	}

	/**
	 * Import everything at the given paths.
	 * @param paths files, or folders with files at any depth
	 * @return what came of it
	 * @throws NoSuchPathException if there is nothing at a path; nothing is imported then
	 */
	ImportReport run(Collection<Path> paths) {
		paths.stream().filter((path) -> !Files.isReadable(path)).findFirst().ifPresent((path) -> {
			throw new NoSuchPathException(path);
		});
		ImportReport report = new ImportReport();
		paths.stream()
			.map((path) -> ImportedFiles.at(path, report))
			.flatMap(List::stream)
			.forEach((file) -> run(file, report));
		return report;
	}

	/**
	 * Import a file. No failure of one file ends an import: whatever it is, that file is
	 * refused and the next has its turn.
	 * @param file the file
	 * @param report what is told of it
	 */
	void run(TranscriptFile file, ImportReport report) {
		try {
			report.stored(this.importer.store(file));
		}
		catch (UnreadableTranscriptException ex) {
			report.refused(file.name() + ":" + ex.line(), String.valueOf(ex.getMessage()));
		}
		catch (ImportRefusedException ex) {
			report.refused(file.name(), String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			String number = UUID.randomUUID().toString();
			report.refused(file.name(),
					"the server failed on it, number %s; details are logged at debug level".formatted(number));
			logger.debug("Failure number " + number, ex);
		}
	}

	private void run(Path path, ImportReport report) {
		String name = String.valueOf(path.getFileName());
		try {
			long size = Files.size(path);
			long most = this.properties.maxFileSize().toBytes();
			if (size > most) {
				report.refused(name, "it has %d bytes, more than the %d of meeting-records.ingestion.max-file-size"
					.formatted(size, most));
				return;
			}
			run(new TranscriptFile(name, Files.readAllBytes(path)), report);
		}
		catch (IOException ex) {
			report.refused(path.toString(), "it cannot be read from the disk");
		}
	}

}
