package org.meetingrecords.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the schema describes what is written and read.
 */
public class JsonSchemaTests {

	private static final Path FILE = Path.of("schema/meeting-record.schema.json");

	private static final Path SAMPLES = Path.of("src/test/resources/transcripts/json");

	static List<Transcript> transcripts() throws IOException {
		return JsonWriterTests.transcripts();
	}

	@ParameterizedTest
	@MethodSource("transcripts")
	void whatIsWrittenIsAsDescribed(Transcript transcript) throws IOException {
		assertThat(errors(new String(JsonWriter.line(transcript), StandardCharsets.UTF_8))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "all-that-a-document-can-say", "as-little-as-possible" })
	void whatIsReadIsAsDescribed(String sample) throws IOException {
		assertThat(errors(Files.readString(SAMPLES.resolve(sample + ".json")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown-key", "missing-key", "null-for-a-text", "number-for-a-paragraph",
			"turn-without-a-paragraph", "start-without-an-end", "endless-seconds", "note-of-no-kind", "later-version",
			"title-that-is-blank", "address-of-no-page", "checksum-of-something-else" })
	void whatIsRefusedIsNotAsDescribed(String sample) throws IOException {
		assertThat(errors(Files.readString(SAMPLES.resolve(sample + ".json")))).isNotEmpty();
	}

	@Test
	void everyPropertyIsDescribed() throws IOException {
		List<String> undescribed = new ArrayList<>();
		JsonNode schema = JsonMapper.shared().readTree(Files.readString(FILE));
		for (JsonNode properties : schema.findValues("properties")) {
			properties.properties().forEach((property) -> {
				if (property.getValue().path("description").asString("").isEmpty()) {
					undescribed.add(property.getKey());
				}
			});
		}

		assertThat(schema.findValues("properties")).isNotEmpty();
		assertThat(undescribed).isEmpty();
	}

	/**
	 * Return what a document has that the schema does not allow.
	 * @param document the document
	 * @return the errors
	 * @throws IOException if the schema is missing
	 */
	public static List<String> errors(String document) throws IOException {
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(Files.readString(FILE));
		return schema.validate(document, InputFormat.JSON).stream().map(String::valueOf).toList();
	}

}
