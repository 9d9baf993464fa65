package org.meetingrecords.json;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Defaults;
import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;
import org.meetingrecords.transcript.WebAddress;

/**
 * Reads our own format, as {@code schema/meeting-record.schema.json} describes it. What
 * it describes as a part of the document and this does not know is refused: nothing that
 * somebody wrote is lost unseen.
 */
public class JsonReader implements TranscriptReader {

	/** The version of the format, which is the first thing in a document. */
	static final int VERSION = 1;

	static final String MARK = "meetingRecord";

	private static final Pattern START = Pattern.compile("\\s*\\{\\s*\"" + MARK + "\"\\s*:");

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	@Override
	public String format() {
		return "json";
	}

	@Override
	public boolean recognises(String text) {
		return START.matcher(text).lookingAt();
	}

	@Override
	public boolean isWhole(String line) {
		return recognises(line) && Json.isWhole(line);
	}

	@Override
	public Transcript read(Original original) {
		Value document = Value.of(original.text());
		Members all = document.members(MARK, "source", "publication", "title", "summary", "date", "heldAt", "place",
				"sections", "regions", "topics", "people", "captions", "speakers", "entries");
		if (all.get(MARK).number() != VERSION) {
			throw all.get(MARK).refusal("this server reads version %d of the format".formatted(VERSION));
		}
		Members source = all.optional("source", (value) -> value.members("format", "file", "sha256"));
		List<Transcript.Speaker> speakers = all.get("speakers").list(JsonReader::speaker);
		EntryReader entries = new EntryReader(speakers.size());
		return new Transcript((source != null) ? source.get("format").words() : format(),
				publication(all.get("publication"), original.defaults()), occasion(all), filing(all),
				all.list("captions", Value::text), speakers, all.get("entries").list(entries::entry), origin(source));
	}

	private static @Nullable Origin origin(@Nullable Members source) {
		return (source != null) ? new Origin(source.get("file").words(),
				source.get("sha256").matching(SHA256, "SHA-256 in 64 small hexadecimal digits")) : null;
	}

	// documents of old have none
	private static Transcript.Publication publication(Value value, Defaults defaults) {
		Members publication = value.members("publisher", "licence", "attribution", "language", "url", "publishedAt");
		String attribution = publication.optional("attribution", Value::words);
		return new Transcript.Publication(publication.get("publisher").words(), publication.get("licence").words(),
				(attribution != null) ? attribution : defaults.attribution(), publication.get("language").words(),
				publication.optional("url",
						(url) -> url.matching(WebAddress.SHAPE, "address of a page such as https://example.org/")),
				publication.optional("publishedAt", Value::moment));
	}

	private static Transcript.Occasion occasion(Members all) {
		return new Transcript.Occasion(all.get("title").words(), all.optional("summary", Value::text),
				all.get("date").day(), all.optional("heldAt", Value::moment), all.optional("place", Value::text));
	}

	private static Transcript.Filing filing(Members all) {
		return new Transcript.Filing(all.list("sections", Value::text), all.list("regions", Value::text),
				all.list("topics", Value::text), all.list("people", JsonReader::person));
	}

	private static Transcript.ListedPerson person(Value value) {
		Members person = value.members("name", "listedName");
		return new Transcript.ListedPerson(person.get("listedName").words(), person.get("name").words());
	}

	private static Transcript.Speaker speaker(Value value) {
		Members speaker = value.members("label", "name", "role");
		return new Transcript.Speaker(speaker.get("label").text(), speaker.optional("name", Value::text),
				speaker.optional("role", Value::text));
	}

}
