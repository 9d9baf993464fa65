package org.meetingrecords.akomantoso;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.WebAddress;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * What a document says of itself in {@code meta}, at whatever depth.
 */
class Metadata implements Part {

	/** The terms of the Dublin Core, of which we know how they are meant. */
	static final String TERMS = "http://purl.org/dc/terms/";

	static final String LICENCE = "license";

	static final String ATTRIBUTION = "rights";

	private static final int LONGEST_LICENCE = 200;

	private static final int LONGEST_ATTRIBUTION = 500;

	private static final String WORK = "FRBRWork";

	private final References references;

	private final List<Element> keywords = new ArrayList<>();

	private String level = "";

	private @Nullable String date;

	private @Nullable String publishedOn;

	private @Nullable String author;

	private @Nullable String alias;

	private @Nullable String country;

	private @Nullable String language;

	private @Nullable String url;

	private @Nullable String licence;

	private @Nullable String attribution;

	Metadata(References references) {
		this.references = references;
	}

	@Override
	public Part child(Element element) {
		if (element.name().startsWith("TLC")) {
			this.references.add(element);
		}
		if (element.namespace().equals(TERMS)) {
			return term(element.name());
		}
		String value = element.attribute("value");
		switch (element.name()) {
			case WORK, "FRBRExpression", "FRBRManifestation" -> this.level = element.name();
			case "FRBRdate" -> this.date = first(this.date, ofWork(element.attribute("date")));
			case "FRBRauthor" -> this.author = first(this.author, ofWork(element.attribute("href")));
			case "FRBRalias" -> this.alias = first(this.alias, value);
			case "FRBRcountry" -> this.country = first(this.country, value);
			case "FRBRlanguage" -> this.language = first(this.language, element.attribute("language"));
			case "publication" -> this.publishedOn = first(this.publishedOn, element.attribute("date"));
			case "keyword" -> this.keywords.add(element);
			default -> {
				// the rest is about the text, not the debate
			}
		}
		if (Set.of("FRBRuri", "FRBRthis", "FRBRalias").contains(element.name()) && value != null
				&& WebAddress.is(value)) {
			this.url = first(this.url, value);
		}
		return this;
	}

	private Part term(String name) {
		return switch (name) {
			case LICENCE -> new Text((text) -> this.licence = first(this.licence, atMost(LONGEST_LICENCE, text)));
			case ATTRIBUTION ->
				new Text((text) -> this.attribution = first(this.attribution, atMost(LONGEST_ATTRIBUTION, text)));
			default -> IGNORED;
		};
	}

	// a whole contract is nothing that could be shown
	private static @Nullable String atMost(int length, String text) {
		return (text.length() <= length) ? text : null;
	}

	// an expression is made later, by whoever marks the text up
	private @Nullable String ofWork(@Nullable String value) {
		return this.level.equals(WORK) ? value : null;
	}

	private static @Nullable String first(@Nullable String known, @Nullable String other) {
		return (known != null) ? known : other;
	}

	@Nullable String date() {
		return this.date;
	}

	@Nullable String publishedOn() {
		return this.publishedOn;
	}

	/**
	 * Return the licence.
	 * @return the licence; null if the document does not say
	 */
	@Nullable String licence() {
		return this.licence;
	}

	/**
	 * Return how the publisher wants to be named.
	 * @return the words; null if the document does not say
	 */
	@Nullable String attribution() {
		return this.attribution;
	}

	@Nullable String publisher() {
		return this.references.any(this.author);
	}

	/**
	 * Return another name of the debate.
	 * @return the name; null if there is none but addresses
	 */
	@Nullable String alias() {
		return (this.alias != null && this.alias.contains("/")) ? null : this.alias;
	}

	List<String> regions() {
		String name = (this.country != null) ? Languages.country(this.country) : null;
		return (name != null) ? List.of(name) : this.references.regions();
	}

	@Nullable String language() {
		return (this.language != null) ? Languages.tag(this.language) : null;
	}

	@Nullable String url() {
		return this.url;
	}

	/**
	 * Return what the debate is filed under.
	 * @return the topics, each once
	 */
	List<String> topics() {
		Set<String> topics = new LinkedHashSet<>();
		for (Element keyword : this.keywords) {
			String concept = first(this.references.any(keyword.attribute("refersTo")),
					this.references.any(keyword.attribute("href")));
			topics.add(Objects.requireNonNullElse(
					first(first(concept, keyword.attribute("showAs")), keyword.attribute("value")), ""));
		}
		topics.remove("");
		return List.copyOf(topics);
	}

}
