package org.meetingrecords.json;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Transcript;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes our own format: the same transcript always as the same bytes. What is absent is
 * left out, lists without items too.
 */
public final class JsonWriter {

	// the same on every machine
	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final ObjectWriter LINE = Json.MAPPER.writer();

	private static final ObjectWriter PAGE = Json.MAPPER.writer()
		.with(new DefaultPrettyPrinter()
			.withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
			.withObjectIndenter(INDENTER)
			.withArrayIndenter(INDENTER));

	private final JsonGenerator json;

	private JsonWriter(JsonGenerator json) {
		this.json = json;
	}

	/**
	 * Write a document for people: with a line for every value.
	 * @param transcript what it says
	 * @return its bytes, which end with a line feed
	 */
	public static byte[] page(Transcript transcript) {
		return write(PAGE, transcript);
	}

	/**
	 * Write a document on one line.
	 * @param transcript what it says
	 * @return its bytes, which end with the line's feed
	 */
	public static byte[] line(Transcript transcript) {
		return write(LINE, transcript);
	}

	private static byte[] write(ObjectWriter writer, Transcript transcript) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = writer.createGenerator(bytes)) {
			new JsonWriter(json).object(() -> new JsonWriter(json).document(transcript));
		}
		bytes.write('\n');
		return bytes.toByteArray();
	}

	private void document(Transcript transcript) {
		this.json.writeNumberProperty(JsonReader.MARK, JsonReader.VERSION);
		Origin origin = transcript.origin();
		if (origin != null) {
			object("source", () -> {
				text("format", transcript.format());
				text("file", origin.name());
				text("sha256", origin.sha256());
			});
		}
		object("publication", () -> publication(transcript.publication()));
		Transcript.Occasion occasion = transcript.occasion();
		text("title", occasion.title());
		text("summary", occasion.summary());
		text("date", occasion.date().toString());
		moment("heldAt", occasion.heldAt());
		text("place", occasion.place());
		Transcript.Filing filing = transcript.filing();
		texts("sections", filing.sections());
		texts("regions", filing.regions());
		texts("topics", filing.topics());
		if (!filing.people().isEmpty()) {
			objects("people", filing.people(), (person) -> {
				text("name", person.name());
				text("listedName", person.listedName());
			});
		}
		texts("captions", transcript.captions());
		objects("speakers", transcript.speakers(), (speaker) -> {
			text("label", speaker.label());
			text("name", speaker.name());
			text("role", speaker.role());
		});
		objects("entries", transcript.entries(), new EntryWriter(this.json)::write);
	}

	private void publication(Transcript.Publication publication) {
		text("publisher", publication.publisher());
		text("licence", publication.licence());
		text("attribution", publication.attribution());
		text("language", publication.language());
		text("url", publication.url());
		moment("publishedAt", publication.publishedAt());
	}

	private void text(String key, @Nullable String text) {
		if (text != null) {
			this.json.writeStringProperty(key, text);
		}
	}

	// with seconds, also where they are none: others know no times without
	private void moment(String key, @Nullable OffsetDateTime moment) {
		text(key, (moment != null) ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment) : null);
	}

	private void texts(String key, List<String> texts) {
		if (!texts.isEmpty()) {
			this.json.writeArrayPropertyStart(key);
			texts.forEach(this.json::writeString);
			this.json.writeEndArray();
		}
	}

	private <T> void objects(String key, List<T> items, Consumer<T> members) {
		this.json.writeArrayPropertyStart(key);
		items.forEach((item) -> object(() -> members.accept(item)));
		this.json.writeEndArray();
	}

	private void object(String key, Runnable members) {
		this.json.writeName(key);
		object(members);
	}

	private void object(Runnable members) {
		this.json.writeStartObject();
		members.run();
		this.json.writeEndObject();
	}

}
