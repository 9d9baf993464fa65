package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Counts what came of an import, and tells of each refused file at once: in the log, and
 * in a file if one is wanted.
 */
class ImportReport {

	private static final Log logger = LogFactory.getLog(ImportReport.class);

	/** A file can have millions of lines that are none. */
	private static final int MOST_LOGGED = 1000;

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private final @Nullable Path file;

	private ImportProgress progress = new ImportProgress(0);

	private int imported;

	private int updated;

	private int unchanged;

	private int refused;

	ImportReport() {
		this.file = null;
	}

	/**
	 * Begin a report.
	 * @param file the file that is to list what is refused, each on a line with the
	 * reason behind a tab; emptied if it is there
	 * @throws ImportArgumentException if it cannot be written
	 */
	ImportReport(@Nullable Path file) {
		this.file = file;
		write("", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
	}

	void expect(long bytes) {
		this.progress = new ImportProgress(bytes);
	}

	void add(Outcome outcome) {
		if (outcome.refusal() != null) {
			refused(outcome.refusal());
			return;
		}
		switch (outcome.kind()) {
			case CREATED -> this.imported++;
			case UPDATED -> this.updated++;
			default -> this.unchanged++;
		}
	}

	void refused(ReadFile.Refused refusal) {
		this.refused++;
		this.progress.clear();
		String place = onOneLine(refusal.place());
		String reason = onOneLine(refusal.reason());
		if (this.refused <= MOST_LOGGED) {
			logger.warn("Refused %s: %s".formatted(place, reason));
		}
		if (this.refused == MOST_LOGGED) {
			logger.warn("Whatever else is refused is counted, and listed by --report");
		}
		write("%s\t%s%n".formatted(place, reason), StandardOpenOption.APPEND);
	}

	// names of files, and what is quoted of them, may have line feeds and tabs
	private static String onOneLine(String text) {
		return CONTROL.matcher(text).replaceAll("\uFFFD");
	}

	void tellProgress(long bytes) {
		this.progress.tell(this.imported + this.updated + this.unchanged + this.refused, bytes);
	}

	void passedOver(String path, String reason) {
		logger.warn("Passed over %s: %s".formatted(path, reason));
	}

	boolean hasRefused() {
		return this.refused > 0;
	}

	String summary() {
		this.progress.clear();
		return "%d imported, %d updated, %d unchanged, %d refused".formatted(this.imported, this.updated,
				this.unchanged, this.refused);
	}

	private void write(String text, StandardOpenOption... how) {
		try {
			if (this.file != null) {
				Files.writeString(this.file, text, how);
			}
		}
		catch (IOException ex) {
			throw new ImportArgumentException("The report cannot be written to '%s'".formatted(this.file));
		}
	}

}
