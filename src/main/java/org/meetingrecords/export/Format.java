package org.meetingrecords.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;

import org.meetingrecords.akomantoso.AkomaNtosoWriter;
import org.meetingrecords.json.JsonWriter;
import org.meetingrecords.markdown.MarkdownWriter;
import org.meetingrecords.transcript.Transcript;

import org.springframework.http.MediaType;

/**
 * A format in which one meeting is given, called by the end of its address.
 */
enum Format {

	/** Our own format, which says all. */
	JSON(MediaType.APPLICATION_JSON, (slug, meeting) -> JsonWriter.page(meeting)),

	/** For people to read. */
	MD(new MediaType("text", "markdown", StandardCharsets.UTF_8), MarkdownWriter::page),

	/** For programs that know debates of parliaments. */
	XML(new MediaType("application", "akn+xml"), AkomaNtosoWriter::page);

	private final MediaType type;

	private final BiFunction<String, Transcript, byte[]> writer;

	Format(MediaType type, BiFunction<String, Transcript, byte[]> writer) {
		this.type = type;
		this.writer = writer;
	}

	static Format of(String extension) {
		return Arrays.stream(values())
			.filter((format) -> format.extension().equals(extension))
			.findFirst()
			.orElseThrow();
	}

	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	MediaType type() {
		return this.type;
	}

	byte[] write(String slug, Transcript meeting) {
		return this.writer.apply(slug, meeting);
	}

}
