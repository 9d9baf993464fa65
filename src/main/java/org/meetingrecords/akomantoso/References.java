package org.meetingrecords.akomantoso;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.xml.Element;

/**
 * What a document refers to by an id: people, roles, organisations, concepts.
 */
class References {

	private static final String PERSON = "TLCPerson";

	private static final String ROLE = "TLCRole";

	static final String LOCATION = "TLCLocation";

	/** What the ids of regions begin with. */
	static final String REGION = "region-";

	private final Map<String, Reference> references = new LinkedHashMap<>();

	void add(Element element) {
		String id = (element.attribute("eId") != null) ? element.attribute("eId") : element.attribute("id");
		String shown = element.attribute("showAs");
		if (id != null && shown != null) {
			this.references.putIfAbsent(bare(id), new Reference(element.name(), Space.squash(shown)));
		}
	}

	@Nullable String person(@Nullable String id) {
		return shown(id, PERSON);
	}

	@Nullable String role(@Nullable String id) {
		return shown(id, ROLE);
	}

	/**
	 * Return how anything is shown.
	 * @param id its id, with or without a number sign
	 * @return the words; null if nothing has that id
	 */
	@Nullable String any(@Nullable String id) {
		Reference reference = (id != null) ? this.references.get(bare(id)) : null;
		return (reference != null) ? reference.shown() : null;
	}

	/**
	 * Return where the debate is filed under, as we write it.
	 * @return the regions, in their order
	 */
	List<String> regions() {
		return this.references.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(REGION) && entry.getValue().kind().equals(LOCATION))
			.map((entry) -> entry.getValue().shown())
			.toList();
	}

	static String bare(String id) {
		return id.startsWith("#") ? id.substring(1) : id;
	}

	private @Nullable String shown(@Nullable String id, String kind) {
		Reference reference = (id != null) ? this.references.get(bare(id)) : null;
		return (reference != null && reference.kind().equals(kind)) ? reference.shown() : null;
	}

	private record Reference(String kind, String shown) {

	}

}
