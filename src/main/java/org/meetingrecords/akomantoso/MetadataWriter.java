package org.meetingrecords.akomantoso;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.XmlWriter;

/**
 * Writes what a document says of itself, as {@link Metadata} reads it. The standard has
 * no place for a licence, but one for elements of others.
 */
class MetadataWriter {

	private static final String ARCHIVE = "archive";

	private static final String PUBLISHER = "publisher";

	/** Stands for no country: it is left to users by ISO 3166. */
	private static final String NO_COUNTRY = "xx";

	private static final int LONGEST_SLUG = 120;

	private final XmlWriter xml;

	private final String work;

	private final Transcript transcript;

	MetadataWriter(XmlWriter xml, String slug, Transcript transcript) {
		this.xml = xml;
		this.work = "/akn/%s/debate/%s/%s".formatted(NO_COUNTRY, transcript.occasion().date(), slug);
		this.transcript = transcript;
	}

	static String speaker(int index) {
		return "speaker-" + (index + 1);
	}

	static String role(int index) {
		return "role-" + (index + 1);
	}

	void write() {
		this.xml.start("meta");
		identification(this.transcript.publication());
		if (this.transcript.publication().publishedAt() != null) {
			this.xml.empty("publication", "date", published(), "name", PUBLISHER, "showAs",
					this.transcript.publication().publisher());
		}
		topics(this.transcript.filing().topics());
		references();
		rights(this.transcript.publication());
		this.xml.end();
	}

	private void identification(Transcript.Publication publication) {
		String expression = "%s/%s@%s".formatted(this.work, Languages.code(publication.language()),
				this.transcript.occasion().date());
		this.xml.start("identification", "source", "#" + ARCHIVE);
		level("FRBRWork", this.work, null, this.transcript.occasion().date().toString(), PUBLISHER);
		this.xml.empty("FRBRcountry", "value", NO_COUNTRY).end();
		level("FRBRExpression", expression, publication.url(), published(), PUBLISHER);
		this.xml.empty("FRBRlanguage", "language", Languages.code(publication.language())).end();
		level("FRBRManifestation", expression + ".xml", null, published(), ARCHIVE);
		this.xml.empty("FRBRformat", "value", "application/akn+xml").end();
		this.xml.end();
	}

	private void level(String name, String uri, @Nullable String alias, String date, String author) {
		this.xml.start(name);
		this.xml.empty("FRBRthis", "value", uri + "/!main");
		this.xml.empty("FRBRuri", "value", uri);
		if (alias != null) {
			this.xml.empty("FRBRalias", "name", "source", "value", alias);
		}
		this.xml.empty("FRBRdate", "date", date, "name", name.equals("FRBRWork") ? "held" : "published");
		this.xml.empty("FRBRauthor", "href", "#" + author);
	}

	private String published() {
		OffsetDateTime moment = this.transcript.publication().publishedAt();
		return (moment != null) ? Moments.written(moment) : this.transcript.occasion().date().toString();
	}

	private void topics(List<String> topics) {
		if (!topics.isEmpty()) {
			this.xml.start("classification", "source", "#" + PUBLISHER);
			topics.forEach((topic) -> this.xml.empty("keyword", "value", topic, "showAs", topic, "dictionary",
					"#" + PUBLISHER));
			this.xml.end();
		}
	}

	private void references() {
		this.xml.start("references", "source", "#" + ARCHIVE);
		reference("TLCOrganization", ARCHIVE, "organization", "Meeting Records");
		reference("TLCOrganization", PUBLISHER, "organization", this.transcript.publication().publisher());
		if (this.transcript.occasion().place() != null) {
			reference(References.LOCATION, AkomaNtosoWriter.PLACE, "location", this.transcript.occasion().place());
		}
		List<String> regions = this.transcript.filing().regions();
		for (int i = 0; i < regions.size(); i++) {
			reference(References.LOCATION, References.REGION + (i + 1), "location", regions.get(i));
		}
		List<Transcript.Speaker> speakers = this.transcript.speakers();
		for (int i = 0; i < speakers.size(); i++) {
			speaker(i, speakers.get(i));
		}
		this.xml.end();
	}

	// a voice without a name is a person whom nobody knows
	private void speaker(int index, Transcript.Speaker speaker) {
		if (speaker.name() != null) {
			reference("TLCPerson", speaker(index), "person", speaker.name());
		}
		else {
			this.xml.empty("TLCReference", "eId", speaker(index), "name", "voice", "href",
					address("voice", speaker.label()), "showAs", speaker.label());
		}
		if (speaker.role() != null) {
			reference("TLCRole", role(index), "role", speaker.role());
		}
	}

	private void reference(String element, String id, String kind, String shown) {
		this.xml.empty(element, "eId", id, "href", address(kind, shown), "showAs", shown);
	}

	private static String address(String kind, String shown) {
		return "/akn/ontology/%s/%s.%s".formatted(kind, NO_COUNTRY, NameKey.slug(shown, LONGEST_SLUG));
	}

	private void rights(Transcript.Publication publication) {
		this.xml.start("proprietary", "source", "#" + PUBLISHER, "xmlns:dcterms", Metadata.TERMS);
		term("publisher", publication.publisher());
		term(Metadata.LICENCE, publication.licence());
		term(Metadata.ATTRIBUTION, publication.attribution());
		term("source", publication.url());
		term("language", publication.language());
		this.xml.end();
	}

	private void term(String name, @Nullable String value) {
		if (value != null) {
			this.xml.startText("dcterms:" + name).text(value).end();
		}
	}

}
