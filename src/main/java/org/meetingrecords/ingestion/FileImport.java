package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.meetingrecords.transcript.UnreadableTranscriptException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Imports files and folders, one transaction for each file: what is refused leaves no
 * trace, and what was stored before stays.
 */
@Component
class FileImport {

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
		paths.stream().map(FileImport::files).flatMap(List::stream).forEach((file) -> run(file, report));
		return report;
	}

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
		catch (DataIntegrityViolationException ex) {
			report.refused(file.name(), "a part of it is longer than the archive stores");
		}
	}

	private void run(Path path, ImportReport report) {
		String name = path.getFileName().toString();
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
			report.refused(name, "it cannot be read from the disk: " + ex.getMessage());
		}
	}

	private static List<Path> files(Path path) {
		try (Stream<Path> found = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
			return found.filter(Files::isRegularFile)
				.filter((file) -> file.equals(path) || !file.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new NoSuchPathException(path);
		}
	}

}
