package org.meetingrecords.transcript;

import java.util.List;
import java.util.ServiceLoader;

import org.jspecify.annotations.Nullable;

/**
 * Reads published transcripts of every format that is known.
 */
public final class TranscriptReaders {

	private final List<TranscriptReader> readers;

	TranscriptReaders(List<TranscriptReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/**
	 * Return the readers of all formats that the server takes.
	 * @return the readers
	 */
	public static TranscriptReaders standard() {
		return new TranscriptReaders(
				ServiceLoader.load(TranscriptReader.class).stream().map(ServiceLoader.Provider::get).toList());
	}

	/**
	 * Return what the formats are called.
	 * @return the names, in the order in which files are tried
	 */
	public List<String> formats() {
		return this.readers.stream().map(TranscriptReader::format).toList();
	}

	/**
	 * Read a file.
	 * @param name the file's name
	 * @param content the file's bytes
	 * @param defaults what holds where it does not say
	 * @param format the format; null to tell it from the content
	 * @return all that the file says
	 * @throws UnreadableTranscriptException if no reader knows the format, or the file
	 * cannot be read whole
	 */
	public Transcript read(String name, byte[] content, Defaults defaults, @Nullable String format) {
		String text = Decoding.text(content);
		return reader(text, format).read(new Original(name, text, defaults));
	}

	/**
	 * Return whether a line of a file is a transcript of its own.
	 * @param line the line's bytes
	 * @param format the format; null for any
	 * @return whether files with such lines are to be read line by line
	 */
	public boolean isWhole(byte[] line, @Nullable String format) {
		try {
			String text = Decoding.text(line);
			return this.readers.stream()
				.filter((reader) -> format == null || reader.format().equals(format))
				.anyMatch((reader) -> reader.isWhole(text));
		}
		catch (UnreadableTranscriptException ex) {
			return false;
		}
	}

	private TranscriptReader reader(String text, @Nullable String format) {
		return this.readers.stream()
			.filter((reader) -> (format != null) ? reader.format().equals(format) : reader.recognises(text))
			.findFirst()
			.orElseThrow(() -> new UnreadableTranscriptException(
					"it is in none of the formats that are read: " + String.join(", ", formats()), 1));
	}

}
