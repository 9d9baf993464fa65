package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReaders;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import org.meetingrecords.utterance.Transcripts;

import org.springframework.stereotype.Component;

/**
 * Reads files, as far as that needs nothing of what is stored.
 */
@Component
class FileReading {

	/** How many lines are looked at to tell whether each is a transcript. */
	private static final int TRIED_LINES = 10;

	private final TranscriptReaders readers = TranscriptReaders.standard();

	private final IngestionProperties properties;

	private final Transcripts transcripts;

	private final DraftMapper drafts;

	private final Failures failures;

	FileReading(IngestionProperties properties, Transcripts transcripts, DraftMapper drafts, Failures failures) {
		this.properties = properties;
		this.transcripts = transcripts;
		this.drafts = drafts;
		this.failures = failures;
	}

	/**
	 * Read a file from the disk.
	 * @param path where it is
	 * @param how how to read it
	 * @return what came of it
	 */
	ReadFile read(Path path, HowToRead how) {
		try {
			long size = Files.size(path);
			if (size > most()) {
				return tooLarge(path, null, size);
			}
			return read(file(path, Files.readAllBytes(path), null), how);
		}
		catch (IOException ex) {
			return unreadable(path);
		}
	}

	/**
	 * Open a file whose lines are to be read one by one.
	 * @param path where it is
	 * @param how how to read it
	 * @return its lines; null if it is to be read as a whole
	 */
	@Nullable Lines lines(Path path, HowToRead how) {
		try {
			return hasWholeLines(path, how) ? open(path) : null;
		}
		catch (IOException ex) {
			// reading it as a whole tells
			return null;
		}
	}

	// one that is damaged must not make the others those of a large file
	private boolean hasWholeLines(Path path, HowToRead how) throws IOException {
		try (Lines lines = open(path)) {
			boolean isWhole = false;
			int tried = 0;
			Lines.Line line = lines.next();
			while (line != null && tried < TRIED_LINES && !(isWhole && tried > 1)) {
				isWhole = isWhole || this.readers.isWhole(line.content(), how.format());
				tried++;
				line = lines.next();
			}
			return isWhole && tried + ((line != null) ? 1 : 0) > 1;
		}
	}

	private Lines open(Path path) throws IOException {
		return new Lines(Files.newInputStream(path), most());
	}

	/**
	 * Read a line that is a whole transcript.
	 * @param path its file
	 * @param line the line
	 * @param how how to read it
	 * @return what came of it
	 */
	ReadFile read(Path path, Lines.Line line, HowToRead how) {
		return (line.size() > most()) ? tooLarge(path, line.number(), line.size())
				: read(file(path, line.content(), line.number()), how);
	}

	private static TranscriptFile file(Path path, byte[] content, @Nullable Integer line) {
		return new TranscriptFile(String.valueOf(path.getFileName()), path.toString(), content, line);
	}

	/**
	 * Read a file.
	 * @param file the file
	 * @param how how to read it
	 * @return what came of it
	 */
	ReadFile read(TranscriptFile file, HowToRead how) {
		try {
			Transcript transcript = this.readers.read(file.name(), file.content(), how.defaults(), how.format());
			TranscriptLimits.check(transcript);
			Origin origin = (transcript.origin() != null) ? transcript.origin()
					: new Origin(file.name(), file.sha256());
			return new ReadFile.Readable(file.place(), origin, file.content().length, transcript,
					this.transcripts.tag(this.drafts.toDraft(transcript)));
		}
		catch (UnreadableTranscriptException ex) {
			return new ReadFile.Refused(file.file(), (file.line() != null) ? file.line() : Integer.valueOf(ex.line()),
					String.valueOf(ex.getMessage()));
		}
		catch (ImportRefusedException ex) {
			return new ReadFile.Refused(file.file(), file.line(), String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			return this.failures.refuse(file.place(), ex);
		}
	}

	private long most() {
		return this.properties.maxFileSize().toBytes();
	}

	private ReadFile.Refused tooLarge(Path path, @Nullable Integer line, long size) {
		return new ReadFile.Refused(path.toString(), line,
				"it has %d bytes, more than the %d of meeting-records.ingestion.max-file-size".formatted(size, most()));
	}

	static long size(Path path) {
		try {
			return Files.size(path);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	static ReadFile.Refused unreadable(Path path) {
		return new ReadFile.Refused(path.toString(), null, "it cannot be read from the disk");
	}

}
