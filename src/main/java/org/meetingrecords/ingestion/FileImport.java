package org.meetingrecords.ingestion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Imports files and folders, some at once in one transaction: what is refused leaves no
 * trace, and what was stored before stays.
 */
@Component
class FileImport {

	/** How many are stored at once: enough that the ends of transactions cost little. */
	private static final int MOST_FILES = 100;

	private static final long MOST_BYTES = 8_000_000;

	private final FileReading reading;

	private final TranscriptImporter importer;

	private final Failures failures;

	FileImport(FileReading reading, TranscriptImporter importer, Failures failures) {
		this.reading = reading;
		this.importer = importer;
		this.failures = failures;
	}

	/**
	 * Import everything at the given paths.
	 * @param paths files, or folders with files at any depth
	 * @param how how to read them
	 * @param report what is told of it
	 * @throws ImportArgumentException if there is nothing at a path; nothing is imported
	 * then
	 */
	void run(Collection<Path> paths, HowToRead how, ImportReport report) {
		paths.stream().filter((path) -> !Files.isReadable(path)).findFirst().ifPresent((path) -> {
			throw new ImportArgumentException(path);
		});
		List<Path> files = paths.stream().map((path) -> ImportedFiles.at(path, report)).flatMap(List::stream).toList();
		report.expect(files.stream().mapToLong(FileReading::size).sum());
		try (ImportedDocuments documents = new ImportedDocuments(files, this.reading, how);
				ReadAhead<ImportedDocuments.Document, ReadFile> ahead = new ReadAhead<>(documents,
						ImportedDocuments.Document::size, (document) -> document.reading().get())) {
			while (ahead.hasNext()) {
				store(batch(ahead, report), report);
				if (ahead.hasNext()) {
					report.tellProgress(documents.bytes());
				}
			}
		}
	}

	/**
	 * Import a file.
	 * @param file the file
	 * @param report what is told of it
	 */
	void run(TranscriptFile file, ImportReport report) {
		ReadFile read = this.reading.read(file, HowToRead.FROM_CONTENT);
		if (read instanceof ReadFile.Readable readable) {
			store(List.of(readable), report);
		}
		else {
			report.refused((ReadFile.Refused) read);
		}
	}

	private static List<ReadFile.Readable> batch(ReadAhead<?, ReadFile> ahead, ImportReport report) {
		List<ReadFile.Readable> batch = new ArrayList<>();
		long size = 0;
		while (ahead.hasNext() && batch.size() < MOST_FILES && size < MOST_BYTES) {
			ReadFile file = ahead.next();
			if (file instanceof ReadFile.Readable readable) {
				batch.add(readable);
				size += readable.size();
			}
			else {
				report.refused((ReadFile.Refused) file);
			}
		}
		return batch;
	}

	// one that fails must not take the others with it
	private void store(List<ReadFile.Readable> batch, ImportReport report) {
		try {
			this.importer.store(batch).forEach(report::add);
		}
		catch (RuntimeException ex) {
			if (batch.size() == 1) {
				report.refused(this.failures.refuse(batch.get(0).name(), ex));
			}
			else {
				batch.forEach((file) -> store(List.of(file), report));
			}
		}
	}

}
