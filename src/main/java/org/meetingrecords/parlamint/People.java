package org.meetingrecords.parlamint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;

/**
 * The people and organisations that a header lists. Most files leave them to another one.
 */
class People {

	private static final Set<String> PARTIES = Set.of("politicalParty", "parliamentaryGroup");

	private static final Set<String> HOUSES = Set.of("parliament", "government");

	private final Map<String, Person> people = new HashMap<>();

	private final Map<String, Variants> organisations = new HashMap<>();

	private final Set<String> parties = new HashSet<>();

	private final Set<String> houses = new HashSet<>();

	Part readPerson(Element element) {
		Person person = new Person();
		String id = element.attribute("xml:id");
		if (id != null) {
			this.people.putIfAbsent(id, person);
		}
		return person;
	}

	Part readOrganisation(Element element) {
		String id = String.valueOf(element.attribute("xml:id"));
		String role = String.valueOf(element.attribute("role"));
		if (PARTIES.contains(role)) {
			this.parties.add(id);
		}
		if (HOUSES.contains(role)) {
			this.houses.add(id);
		}
		Variants names = this.organisations.computeIfAbsent(id, (key) -> new Variants());
		return new Part() {

			@Override
			public Part child(Element inner) {
				boolean name = inner.name().equals("orgName") && !"abb".equals(inner.attribute("full"));
				return name ? names.reading(inner) : IGNORED;
			}

		};
	}

	/**
	 * Return who has an id.
	 * @param id the id
	 * @return the person; null if the header lists nobody by it
	 */
	@Nullable Person person(String id) {
		return this.people.get(id);
	}

	/**
	 * Return what an organisation is called.
	 * @param id its id
	 * @return the name in full; null if it is not listed
	 */
	@Nullable String organisation(String id) {
		Variants names = this.organisations.get(id);
		return (names != null) ? names.inEnglish() : null;
	}

	boolean isParty(String id) {
		return this.parties.contains(id);
	}

	boolean isHouse(String id) {
		return this.houses.contains(id);
	}

}
