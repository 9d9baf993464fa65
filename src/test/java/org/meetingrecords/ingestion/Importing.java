package org.meetingrecords.ingestion;

import java.nio.file.Path;
import java.util.List;

/**
 * Imports files for tests of other packages.
 */
public class Importing {

	private final FileImport files;

	Importing(FileImport files) {
		this.files = files;
	}

	/**
	 * Import files and folders.
	 * @param paths where they are
	 * @return the summary of what came of it
	 */
	public String run(Path... paths) {
		ImportReport report = new ImportReport();
		this.files.run(List.of(paths), HowToRead.FROM_CONTENT, report);
		return report.summary();
	}

	void run(Path path, HowToRead how, ImportReport report) {
		this.files.run(List.of(path), how, report);
	}

	/**
	 * Import a file.
	 * @param name its name
	 * @param content its bytes
	 * @return the summary of what came of it
	 */
	public String run(String name, byte[] content) {
		ImportReport report = new ImportReport();
		this.files.run(new TranscriptFile(name, content), report);
		return report.summary();
	}

}
