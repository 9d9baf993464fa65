package org.meetingrecords.utterance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UtteranceFilter}: each field lets other utterances through, at the
 * root and nested.
 */
@RecordsTest
class UtteranceFilterTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(NumberedTalks.all());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{text: "RYE"}                                             | 2
			{text: "ähm"}                                             | 3
			{text: "50%"}                                             | 3
			{text: "fish"}                                            | 1
			{text: "\\"fish\\""}                                      |
			{text: "AHM"}                                             | 3
			{text: "gra"}                                             |
			{text: "corn\\\\grain"}                                   |
			{text: "grain\\\\corn -rye"}                              | 5
			{text: "corn grain"}                                      | 5
			{text: "fishing OR corn"}                                 | 51
			{text: "served"}                                          |
			{text: ""}                                                | 45123
			{speaker: {name: "brook"}}                                | 451
			{speaker: {name: "ADA BRÓOK"}}                            | 51
			{speaker: {name: "Brook Ada"}}                            | 51
			{speaker: {slug: "ben-brook"}}                            | 4
			{speaker: {name: "question"}}                             |
			{speaker: {}}                                             | 45123
			{topic: {name: "farming"}}                                | 52
			{topic: {slug: "farming", narrower: false}}               | 5
			{topic: {name: "grain"}}                                  | 52
			{topic: {name: "grain", narrower: false}}                 | 5
			{topic: {name: "rye"}}                                    | 2
			{topic: {slug: "unheard-of"}}                             |
			{meeting: {slug: "2031-01-20-field-talks"}}               | 45
			{meeting: {date: {to: "2031-01-15"}}}                     | 123
			{meeting: {region: {name: "norland"}}}                    | 123
			{meeting: {participant: {name: "dell"}}}                  | 123
			{speaker: {name: "ada brook"}, topic: {name: "fishing"}}  | 1
			{speaker: {name: "ben brook"}, topic: {name: "fishing"}}  |
			{speaker: {name: "brook"}, text: "4", meeting: {text: "field"}} | 4
			{words: {min: 3}}                                         | 53
			{words: {max: 1}}                                         |
			{words: {min: 3, max: 3}}                                 | 3
			{words: {}}                                               | 45123
			{anyOf: [{text: "rye"}, {text: "äHM"}]}                   | 23
			{anyOf: [{text: "rye"}, {}]}                              | 45123
			{anyOf: [{text: "rye"}]}                                  | 2
			{anyOf: [{text: "1"}, {text: "2"}, {text: "3"}], speaker: {name: "brook"}} | 1
			{not: {speaker: {name: "brook"}}}                         | 23
			{not: {topic: {name: "farming"}}}                         | 413
			{not: {}}                                                 |
			{not: {not: {text: "rye"}}}                               | 2
			{not: {anyOf: [{text: "rye"}, {speaker: {name: "brook"}}]}} | 3
			{anyOf: [{not: {meeting: {text: "boat"}}}, {text: "1"}]}  | 451
			{speaker: {not: {name: "ada brook"}}}                     | 42
			{speaker: {anyOf: [{name: "dell"}, {slug: "ben-brook"}]}} | 42
			{topic: {anyOf: [{name: "fishing"}, {name: "rye"}]}}      | 12
			{topic: {not: {name: "rye"}}}                             | 51
			{meeting: {not: {text: "boat"}}}                          | 45
			""")
	void filterLetsThroughWhatFits(String filter, @Nullable String numbers) {
		assertThat(numbers(filter)).isEqualTo((numbers != null) ? numbers : "");
	}

	@Test
	void rangeOfWordsThatEndsBeforeItStartsIsABadRequest() {
		assertThat(this.graph.errors("{ utterances(filter: {words: {min: 3, max: 2}}) { totalCount } }"))
			.containsExactly("BAD_REQUEST: The range of words ends (2) before it starts (3): swap 'min' and 'max'");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 11 })
	void numberOfAlternativesOutOfBoundsIsABadRequest(int number) {
		String alternatives = "{text: \"a\"}".repeat(number);
		assertThat(this.graph.errors("{ utterances(filter: {anyOf: [%s]}) { totalCount } }".formatted(alternatives)))
			.containsExactly("BAD_REQUEST: 'anyOf' takes 1 to 10 alternatives, not %d: leave it out or shorten it"
				.formatted(number));
	}

	@Test
	void filterByIdLetsThroughWhatBelongsToIt() {
		assertThat(numbers("{speaker: {id: \"%s\"}}".formatted(id("person(slug: \"ben-brook\")")))).isEqualTo("4");
		assertThat(numbers("{topic: {id: \"%s\"}}".formatted(id("topic(slug: \"rye\")")))).isEqualTo("2");
		assertThat(numbers("{meeting: {id: \"%s\"}}".formatted(id("meeting(slug: \"2031-01-10-boat-talks\")"))))
			.isEqualTo("123");
	}

	@Test
	void filterNarrowsUtterancesOfAMeeting() {
		assertThat(nested("meetings", "utterances(filter: {speaker: {name: \"brook\"}}) { nodes { text } }",
				"utterances.nodes[*].text"))
			.containsExactly("4 farming_x", "5 grain\\corn\nand farming", "1 Fishing");
	}

	@Test
	void filterNarrowsUtterancesOfAPerson() {
		assertThat(nested("people(filter: {name: \"ada brook\"})",
				"utterances(filter: {meeting: {text: \"boat\"}}) { nodes { text } }", "utterances.nodes[*].text"))
			.containsExactly("1 Fishing");
	}

	@Test
	void filterNarrowsUtterancesOfAParticipant() {
		assertThat(nested("meetings",
				"participants { nodes { utterances(filter: {topic: {name: \"farming\"}}) { nodes { text } } } }",
				"participants.nodes[*].utterances.nodes[*].text"))
			.containsExactly("5 grain\\corn\nand farming", "2 rye");
	}

	@Test
	void filterNarrowsUtterancesOfATopic() {
		assertThat(nested("topics(filter: {slug: \"farming\", narrower: false})",
				"utterances(filter: {speaker: {name: \"dell\"}}) { nodes { text } }", "utterances.nodes[*].text"))
			.containsExactly("2 rye");
	}

	@Test
	void utterancesOfATopicComeOnceHoweverOftenItMatches() {
		assertThat(nested("topics(filter: {slug: \"farming\", narrower: false})", "utterances { nodes { text } }",
				"utterances.nodes[*].text"))
			.containsExactly("5 grain\\corn\nand farming", "2 rye");
	}

	@Test
	void explicitNullIsLikeNothing() {
		assertThat(numbers("null")).isEqualTo("45123");
		assertThat(numbers("{text: null, speaker: null, topic: null, meeting: null}")).isEqualTo("45123");
		assertThat(numbers("{speaker: {id: null, slug: null, name: null}, topic: {id: null, slug: null, name: null}, "
				+ "meeting: {id: null, slug: null, text: null, date: null, place: null, region: null, topic: null, "
				+ "participant: null}}"))
			.isEqualTo("45123");
	}

	@Test
	void idOfAnotherTypeIsABadRequest() {
		String meeting = id("meeting(slug: \"2031-01-10-boat-talks\")");
		assertThat(this.graph
			.errors("{ utterances(filter: {speaker: {id: \"%s\"}}) { nodes { id } } }".formatted(meeting)))
			.containsExactly("BAD_REQUEST: '%s' is the id of a Meeting: send that of a Person".formatted(meeting));
		assertThat(
				this.graph.errors("{ utterances(filter: {topic: {id: \"%s\"}}) { nodes { id } } }".formatted(meeting)))
			.containsExactly("BAD_REQUEST: '%s' is the id of a Meeting: send that of a Topic".formatted(meeting));
	}

	private String id(String lookup) {
		return this.graph.text("{ %s { id } }".formatted(lookup), lookup.substring(0, lookup.indexOf('(')) + ".id");
	}

	// each utterance starts with its number
	private String numbers(String filter) {
		List<String> texts = this.graph.texts(
				"{ utterances(orderBy: NEWEST, filter: %s) { nodes { text } } }".formatted(filter),
				"utterances.nodes[*].text");
		return String.join("", texts.stream().map((text) -> text.substring(0, 1)).toList());
	}

	private List<String> nested(String list, String field, String path) {
		return this.graph.texts("{ %s { nodes { %s } } }".formatted(list, field),
				list.replaceFirst("\\(.*", "") + ".nodes[*]." + path);
	}

}
