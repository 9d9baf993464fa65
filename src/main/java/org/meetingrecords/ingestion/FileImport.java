package org.meetingrecords.ingestion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Imports files and folders.
 */
@Component
class FileImport {

	private final FileReading reading;

	private final Batches batches;

	FileImport(FileReading reading, Batches batches) {
		this.reading = reading;
		this.batches = batches;
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
				this.batches.store(batch(ahead)).forEach(report::add);
				if (ahead.hasNext()) {
					report.tellProgress(ahead.taken());
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
		this.batches.store(List.of(this.reading.read(file, HowToRead.FROM_CONTENT))).forEach(report::add);
	}

	private static List<ReadFile> batch(ReadAhead<?, ReadFile> ahead) {
		List<ReadFile> batch = new ArrayList<>();
		long size = 0;
		while (ahead.hasNext() && batch.size() < Batches.MOST_FILES && size < Batches.MOST_BYTES) {
			ReadFile file = ahead.next();
			batch.add(file);
			size += (file instanceof ReadFile.Readable readable) ? readable.size() : 0;
		}
		return batch;
	}

}
