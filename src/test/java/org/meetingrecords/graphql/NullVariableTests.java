package org.meetingrecords.graphql;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of variables that are null where the schema or the engine wants a value: clients
 * send so what their users left open.
 */
@RecordsTest
class NullVariableTests {

	private static final Map<String, Object> NULL = Collections.singletonMap("x", null);

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordAMeeting() {
		this.archive.clear();
		this.archive
			.record(Sample.of("Talks", "2031-01-01").topic("Trade").region("Norland").says("Ada Brook", "Rye."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "__typename @skip(if: $x)", "__typename @include(if: $x)",
			"meetings { nodes { title @include(if: $x) } }", "... @skip(if: $x) { __typename }" })
	void nullThatDecidesWhetherAFieldIsSkippedIsABadRequest(String selection) {
		assertThat(this.graph.errors("query($x: Boolean = true) { %s }".formatted(selection), NULL)).singleElement()
			.asString()
			.startsWith("BAD_REQUEST: The variable '$x' of @")
			.endsWith(" is null: give true or false, or leave it out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meeting meetings(orderBy: $x) { totalCount }",
			"Utterance utterances(orderBy: $x) { totalCount }", "Person people(orderBy: $x) { totalCount }",
			"Topic topics(orderBy: $x) { totalCount }", "Region regions(orderBy: $x) { totalCount }",
			"Utterance meetings { nodes { utterances(orderBy: $x) { totalCount } } }",
			"Participant meetings { nodes { participants(orderBy: $x) { totalCount } } }",
			"PersonTopic people { nodes { topics(orderBy: $x) { totalCount } } }",
			"PersonTopic topics { nodes { people(orderBy: $x) { totalCount } } }" })
	void nullForAnOrderIsTheUsualOne(String test) {
		String type = test.substring(0, test.indexOf(' '));
		String selection = test.substring(type.length() + 1);
		assertThat(this.graph.errors("query($x: %sOrder) { %s }".formatted(type, selection), NULL)).isEmpty();
	}

	@Test
	void nullForAValueOfAFilterThatMustHaveOneIsABadRequest() {
		assertThat(this.graph.errors("query($x: Boolean) { topics(filter: {narrower: $x}) { totalCount } }", NULL))
			.isEqualTo(List
				.of("BAD_REQUEST: A variable is null where the schema wants a value: give it one, or leave it out"));
	}

}
