package org.meetingrecords.person;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what the graph says about people.
 */
@RecordsTest
class PersonQueryTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private People people;

	@BeforeEach
	void recordPeople() {
		this.archive.clear();
		this.people.resolve(List.of(new PrintedName("José Álvarez", "Álvarez José"), new PrintedName("Ada Brook", null),
				new PrintedName("Ben Brook", "Brook Ben"), new PrintedName("Ines de la Vega", "De la Vega Ines")));
	}

	@Test
	void peopleComeInAlphabeticalOrderOfTheirSurnames() {
		assertThat(named("{ people { nodes { name } } }")).containsExactly("José Álvarez", "Ada Brook", "Ben Brook",
				"Ines de la Vega");
	}

	@ParameterizedTest
	@ValueSource(strings = { "álvarez", "ALVAREZ", "Jose Alvarez", "José Álvarez", "alvarez  jose", " Álvarez, José " })
	void personIsFoundByEveryName(String name) {
		assertThat(named("{ people(filter: {name: \"%s\"}) { nodes { name } } }".formatted(name)))
			.containsExactly("José Álvarez");
	}

	@ParameterizedTest
	@ValueSource(strings = { "alva", "jose", "%", "", "?", "Ada Álvarez" })
	void personIsNotFoundByAPartOfAName(String name) {
		assertThat(named("{ people(filter: {name: \"%s\"}) { nodes { name } } }".formatted(name))).isEmpty();
	}

	@Test
	void surnameFindsEverybodyWhoHasIt() {
		assertThat(named("{ people(filter: {name: \"brook\"}) { nodes { name } } }")).containsExactly("Ada Brook",
				"Ben Brook");
		assertThat(named("{ people(filter: {name: \"de la vega\"}) { nodes { name } } }"))
			.containsExactly("Ines de la Vega");
	}

	@Test
	void filterBySlugOrIdFindsOne() {
		String id = this.graph.text("{ person(slug: \"ben-brook\") { id } }", "person.id");
		assertThat(named("{ people(filter: {id: \"%s\"}) { nodes { name } } }".formatted(id)))
			.containsExactly("Ben Brook");
		assertThat(named("{ people(filter: {slug: \"ada-brook\"}) { nodes { name } } }")).containsExactly("Ada Brook");
	}

	@Test
	void fieldsOfAFilterMustAllHold() {
		assertThat(named("{ people(filter: {slug: \"ada-brook\", name: \"brook\"}) { nodes { name } } }"))
			.containsExactly("Ada Brook");
		assertThat(named("{ people(filter: {slug: \"ada-brook\", name: \"alvarez\"}) { nodes { name } } }")).isEmpty();
	}

	@Test
	void otherSpellingsAreToldOnce() {
		this.people.resolve(List.of(new PrintedName("Brook Ada", null)));
		this.people.resolve(List.of(new PrintedName("BROOK ADA", null)));
		this.graph.ask("{ person(slug: \"ada-brook\") { name listedName otherNames } }")
			.path("person")
			.matchesJsonStrictly("""
					{"name": "Ada Brook", "listedName": null, "otherNames": ["Brook Ada"]}""");
		this.graph.ask("{ person(slug: \"ben-brook\") { listedName otherNames } }")
			.path("person")
			.matchesJsonStrictly("""
					{"listedName": "Brook Ben", "otherNames": []}""");
	}

	@Test
	void capitalsAreNoOtherSpelling() {
		this.people.resolve(List.of(new PrintedName("CYRUS DELL", null)));
		this.people.resolve(List.of(new PrintedName("Cyrus Dell", null)));
		this.graph.ask("{ person(slug: \"cyrus-dell\") { name otherNames } }").path("person").matchesJsonStrictly("""
				{"name": "Cyrus Dell", "otherNames": []}""");
	}

	private List<String> named(String query) {
		return this.graph.texts(query, "people.nodes[*].name");
	}

}
