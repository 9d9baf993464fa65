package org.meetingrecords.graphql;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that texts which a database may not take are refused before it sees them.
 */
@RecordsTest
class NulCharacterTests {

	private static final String REFUSAL = "BAD_REQUEST: A text has the character U+0000, which no record has: leave it out";

	@Autowired
	private Graph graph;

	@ParameterizedTest
	@ValueSource(strings = { "meeting(slug: \"\\u0000\") {id}", "person(slug: \"a\\u0000b\") {id}",
			"utterance(ref: \"\\u{0}\") {id}", "node(id: \"\\u0000\") {id}",
			"meetings(filter: {anyOf: [{text: \"x\"}, {place: \"\\u0000\"}]}) {totalCount}",
			"meetings(filter: {source: {publisher: \"\\u0000\"}}) {totalCount}",
			"meetings {totalCount @skip(if: false) nodes {participants(filter: {role: \"\\u0000\"}) {totalCount}}}" })
	void documentWithTheCharacterIsRefused(String field) {
		assertThat(this.graph.errors("{" + field + "}")).containsExactly(REFUSAL);
	}

	@Test
	void variablesWithTheCharacterAreRefused() {
		String document = "query($x: MeetingFilter) {meetings(filter: $x) {totalCount}}";

		assertThat(this.graph.errors(document, Map.of("x", Map.of("not", Map.of("text", "\0")))))
			.containsExactly(REFUSAL);
		assertThat(this.graph.errors(document, Map.of("x", Map.of("anyOf", List.of(Map.of("slug", "\0"))))))
			.containsExactly(REFUSAL);
	}

	@Test
	void variablesWithOtherControlCharactersAreTaken() {
		assertThat(this.graph.errors("query($x: String) {meetings(filter: {place: $x}) {totalCount}}",
				Map.of("x", "\u0001\t\u007f\uffff")))
			.isEmpty();
	}

}
