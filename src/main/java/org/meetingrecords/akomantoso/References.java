package org.meetingrecords.akomantoso;

import java.util.HashMap;
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

	private final Map<String, Reference> references = new HashMap<>();

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
