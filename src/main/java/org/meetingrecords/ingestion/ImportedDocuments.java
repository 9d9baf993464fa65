package org.meetingrecords.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What is to be read of files, in order: each as a whole, or line by line.
 */
final class ImportedDocuments implements Iterator<ImportedDocuments.Document>, AutoCloseable {

	private final Iterator<Path> files;

	private final FileReading reading;

	private final HowToRead how;

	private @Nullable Path file;

	private @Nullable Lines lines;

	private @Nullable Document next;

	ImportedDocuments(List<Path> files, FileReading reading, HowToRead how) {
		this.files = files.iterator();
		this.reading = reading;
		this.how = how;
	}

	@Override
	public boolean hasNext() {
		while (this.next == null && (this.lines != null || this.files.hasNext())) {
			this.next = (this.file != null && this.lines != null) ? line(this.file, this.lines)
					: file(this.files.next());
		}
		return this.next != null;
	}

	@Override
	public Document next() {
		if (!hasNext() || this.next == null) {
			throw new NoSuchElementException();
		}
		Document document = this.next;
		this.next = null;
		return document;
	}

	private @Nullable Document file(Path path) {
		this.file = path;
		this.lines = this.reading.lines(path, this.how);
		return (this.lines != null) ? null
				: new Document(FileReading.size(path), () -> this.reading.read(path, this.how));
	}

	private @Nullable Document line(Path path, Lines open) {
		try {
			Lines.Line line = open.next();
			if (line != null) {
				return new Document(line.size(), () -> this.reading.read(path, line, this.how));
			}
			close();
			return null;
		}
		catch (IOException ex) {
			close();
			return new Document(0, () -> FileReading.unreadable(path));
		}
	}

	@Override
	public void close() {
		try {
			if (this.lines != null) {
				this.lines.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A file that was read cannot be closed", ex);
		}
		finally {
			this.lines = null;
		}
	}

	/**
	 * What is read at once.
	 *
	 * @param size how many bytes it has
	 * @param reading reads it
	 */
	record Document(long size, Supplier<ReadFile> reading) {

	}

}
