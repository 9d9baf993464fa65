package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
		String name = String.valueOf(path.getFileName());
		try {
			long size = Files.size(path);
			long most = this.properties.maxFileSize().toBytes();
			if (size > most) {
				return new ReadFile.Refused(name,
						"it has %d bytes, more than the %d of meeting-records.ingestion.max-file-size".formatted(size,
								most));
			}
			return read(new TranscriptFile(name, Files.readAllBytes(path)), how);
		}
		catch (IOException ex) {
			return new ReadFile.Refused(path.toString(), "it cannot be read from the disk");
		}
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
			return new ReadFile.Readable(file.name(), origin, file.content().length, transcript,
					this.transcripts.tag(this.drafts.toDraft(transcript)));
		}
		catch (UnreadableTranscriptException ex) {
			return new ReadFile.Refused(file.name() + ":" + ex.line(), String.valueOf(ex.getMessage()));
		}
		catch (ImportRefusedException ex) {
			return new ReadFile.Refused(file.name(), String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			return this.failures.refuse(file.name(), ex);
		}
	}

}
