package org.meetingrecords.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.UnreadableTranscriptException;

import static org.assertj.core.api.Assertions.assertThat;

public class JsonWriterTests {

	private static final Path SAMPLES = Path.of("src/test/resources/transcripts");

	public static List<Transcript> transcripts() throws IOException {
		try (Stream<Path> files = Files.walk(SAMPLES)) {
			return files.filter(Files::isRegularFile).sorted().flatMap(JsonWriterTests::read).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("transcripts")
	void whatIsWrittenIsReadAsTheSame(Transcript transcript) {
		assertThat(Reading.of(JsonWriter.page(transcript))).isEqualTo(transcript);
		assertThat(Reading.of(JsonWriter.line(transcript))).isEqualTo(transcript);
	}

	@ParameterizedTest
	@MethodSource("transcripts")
	void aLineIsOneLine(Transcript transcript) {
		assertThat(text(JsonWriter.line(transcript))).endsWith("}\n").hasLineCount(1);
	}

	@Test
	void samplesOfEveryFormatAreWritten() throws IOException {
		assertThat(transcripts().stream().map(Transcript::format)).contains("webvtt", "srt", "akoma-ntoso", "parlamint",
				"kremlin-html", "kremlin-text", "minutes", "json");
	}

	@Test
	void whatADocumentSaysIsWrittenInItsOrder() throws IOException {
		String page = text(JsonWriter.page(Reading.of(Reading.sample("json/all-that-a-document-can-say.json"))));

		assertThat(page).startsWith("""
				{
				  "meetingRecord": 1,
				  "source": {
				    "format": "webvtt",
				    "file": "harbour.vtt",
				""").contains("""
				      "speaker": 0,
				      "label": "Mayor Jane Doe",
				      "remark": "in Norse",
				      "startsAt": 0,
				      "endsAt": 83.5,
				      "paragraphs": [
				        "Good evening.",
				        {
				          "note": "STAGE_DIRECTION",
				          "text": "(Applause.)"
				        },
				        "We begin."
				      ]
				""").endsWith("}\n");
	}

	private static Stream<Transcript> read(Path file) {
		try {
			Transcript read = Reading.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
			return Stream.of(new Transcript(read.format(), read.publication(), read.occasion(), read.filing(),
					read.captions(), read.speakers(), read.entries(), new Origin("origin.txt", "0".repeat(64))));
		}
		catch (UnreadableTranscriptException ex) {
			return Stream.empty();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
