package org.meetingrecords.meeting;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MeetingFilter}: each field lets other meetings through, at the root
 * and nested.
 */
@RecordsTest
class MeetingFilterTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Boat talks", "2031-01-10")
					.heldAt("2031-01-10T23:30:00-05:00")
					.summary("All about 50% of the boats.")
					.place("Harbour Hall, Norhaven")
					.region("Norland")
					.topic("Fishing")
					.says("Ada Brook", "Fishing."),
				Sample.of("Field talks", "2031-01-20")
					.summary("All about 500 fields.")
					.place("Barn_2")
					.region("Sudland")
					.topic("Rye")
					.says("Ada Brook", "Farming.")
					.says("Cyrus Dell", "Indeed."),
				Sample.of("Silent_meeting \\ pause", "2031-01-30").region("Norland").region("Sudland"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							{text: "TALKS"}                              | Field talks, Boat talks
							{text: "talking about boats"}                | Boat talks
							{text: "50%"}                                | Boat talks
							{text: "\\"boats\\""}                        | Boat talks
							{text: "\\"boat\\" \\"about 50\\""}          | Boat talks
							{text: "\\"about of\\""}                     |
							{text: "talks -boat"}                        | Field talks
							{text: "boat OR pause"}                      | Silent_meeting \\ pause, Boat talks
							{text: ""}                                   | Silent_meeting \\ pause, Field talks, Boat talks
							{place: "harbour"}                           | Boat talks
							{place: "n_2"}                               | Field talks
							{place: "r_2"}                               |
							{slug: "2031-01-20-field-talks"}             | Field talks
							{date: {from: "2031-01-20"}}                 | Silent_meeting \\ pause, Field talks
							{date: {to: "2031-01-20"}}                   | Field talks, Boat talks
							{date: {from: "2031-01-10", to: "2031-01-10"}} | Boat talks
							{date: {}}                                   | Silent_meeting \\ pause, Field talks, Boat talks
							{region: {name: "NÓRLAND"}}                  | Silent_meeting \\ pause, Boat talks
							{region: {name: "Nor"}}                      |
							{region: {slug: "sudland"}}                  | Silent_meeting \\ pause, Field talks
							{region: {}}                                 | Silent_meeting \\ pause, Field talks, Boat talks
							{topic: {name: "fishing"}}                   | Boat talks
							{topic: {slug: "farming"}}                   | Field talks
							{topic: {slug: "farming", narrower: false}}  |
							{topic: {slug: "rye", narrower: false}}      | Field talks
							{participant: {name: "brook"}}               | Field talks, Boat talks
							{participant: {slug: "cyrus-dell"}}          | Field talks
							{text: "talks", region: {name: "norland"}}   | Boat talks
							{text: "silent", participant: {name: "dell"}} |
							{anyOf: [{text: "boat"}, {place: "barn"}]}   | Field talks, Boat talks
							{not: {place: "barn"}}                       | Silent_meeting \\ pause, Boat talks
							{not: {text: "boat"}, region: {name: "norland"}} | Silent_meeting \\ pause
							{participant: {not: {name: "brook"}}}        | Field talks
					{not: {participant: {name: "dell"}}}         | Silent_meeting \\ pause, Boat talks
							{region: {anyOf: [{slug: "norland"}, {slug: "sudland"}]}} | Silent_meeting \\ pause, Field talks, Boat talks
							{region: {not: {slug: "norland"}}}           | Silent_meeting \\ pause, Field talks
							{not: {region: {slug: "norland"}}}           | Field talks
							{source: {publisher: "Harbour Gazette", format: "sample"}} | Silent_meeting \\ pause, Field talks, Boat talks
							{source: {publisher: "harbour"}}             |
							{source: {format: "kremlin-text"}}           |
							{source: {}}                                 | Silent_meeting \\ pause, Field talks, Boat talks
							{}                                           | Silent_meeting \\ pause, Field talks, Boat talks
							""")
	void filterLetsThroughWhatFits(String filter, String titles) {
		assertThat(titles(filter)).isEqualTo((titles != null) ? List.of(titles.split(", ")) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "url", "sha256" })
	void filterBySourceLetsTheMeetingOfThatSourceThrough(String field) {
		String value = this.graph.text(
				"{ meeting(slug: \"2031-01-20-field-talks\") { source { %s } } }".formatted(field),
				"meeting.source." + field);
		assertThat(titles("{source: {%s: \"%s\"}}".formatted(field, value))).containsExactly("Field talks");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NEWEST         | Silent_meeting \\ pause, Field talks, Boat talks
			OLDEST         | Boat talks, Field talks, Silent_meeting \\ pause
			TITLE          | Boat talks, Early talks, Field talks, Silent_meeting \\ pause
			RECENTLY_ADDED | Early talks, Silent_meeting \\ pause, Field talks, Boat talks
			""")
	void orderIsTheOneAskedFor(String order, String titles) {
		if (titles.contains("Early")) {
			this.archive.record(Sample.of("Early talks", "2030-01-01"));
		}
		assertThat(this.graph.texts("{ meetings(orderBy: %s) { nodes { title } } }".formatted(order),
				"meetings.nodes[*].title"))
			.containsExactly(titles.split(", "));
	}

	@Test
	void filterByIdLetsOneMeetingThrough() {
		String id = this.graph.text("{ meeting(slug: \"2031-01-20-field-talks\") { id } }", "meeting.id");
		assertThat(titles("{id: \"%s\"}".formatted(id))).containsExactly("Field talks");
	}

	@Test
	void filterByIdOfARegionTopicOrPersonLetsTheirMeetingsThrough() {
		assertThat(titles("{region: {id: \"%s\"}}".formatted(idOf("regions(filter: {slug: \"norland\"})"))))
			.containsExactly("Silent_meeting \\ pause", "Boat talks");
		assertThat(titles("{topic: {id: \"%s\"}}".formatted(idOf("topics(filter: {slug: \"fishing\"})"))))
			.containsExactly("Boat talks");
		assertThat(titles("{participant: {id: \"%s\"}}".formatted(idOf("people(filter: {name: \"dell\"})"))))
			.containsExactly("Field talks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "people(filter: {name: \"brook\"})", "regions(filter: {slug: \"sudland\"})",
			"topics(filter: {slug: \"rye\"})" })
	void filterNarrowsNestedMeetings(String parents) {
		String list = parents.substring(0, parents.indexOf('('));
		String query = "{ %s { nodes { meetings(filter: {place: \"%s\"}) { totalCount nodes { title } } } } }";
		assertThat(this.graph.texts(query.formatted(parents, "barn"), list + ".nodes[*].meetings.nodes[*].title"))
			.containsExactly("Field talks");
		this.graph.ask(query.formatted(parents, "barn"))
			.path(list + ".nodes[0].meetings.totalCount")
			.entity(Integer.class)
			.isEqualTo(1);
		this.graph.ask(query.formatted(parents, "castle")).path(list + ".nodes[0].meetings").matchesJsonStrictly("""
				{"totalCount": 0, "nodes": []}""");
	}

	@Test
	void explicitNullIsLikeNothing() {
		assertThat(titles("null")).hasSize(3);
		assertThat(titles("{id: null, slug: null, text: null, date: null, place: null, region: null, topic: null, "
				+ "participant: null}"))
			.hasSize(3);
		assertThat(titles("{date: {from: null, to: null}, region: {id: null, slug: null, name: null}, "
				+ "participant: {id: null, slug: null, name: null}, topic: {id: null, slug: null, name: null}}"))
			.hasSize(3);
	}

	private String idOf(String list) {
		String name = list.substring(0, list.indexOf('('));
		return this.graph.texts("{ %s { nodes { id } } }".formatted(list), name + ".nodes[*].id").get(0);
	}

	private List<String> titles(String filter) {
		return this.graph.texts("{ meetings(orderBy: NEWEST, filter: %s) { nodes { title } } }".formatted(filter),
				"meetings.nodes[*].title");
	}

}
