package org.meetingrecords.graphql;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of messages that repeat what a client sent.
 */
@RecordsTest
class LongMessageTests {

	@Autowired
	private Graph graph;

	@Test
	@Timeout(30)
	void messageIsCutBeforeItCostsTime() {
		Map<String, Object> order = Map.of("o", " with value '".repeat(50_000) + "x");
		String document = "query($o: MeetingOrder) { meetings(orderBy: $o) { totalCount } }";

		assertThat(this.graph.errors(document, order)).singleElement()
			.satisfies((error) -> assertThat(error).hasSizeLessThan(1100));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Map", "INTERNAL_ERROR for x", "IntValue" })
	void whatAClientSentIsNotTakenForTheEnginesWords(String id) {
		assertThat(this.graph.errors("{ node(id: \"%s\") { id } }".formatted(id))).containsExactly(
				"BAD_REQUEST: '%s' is not an id of this server: send an `id` as an answer gave it".formatted(id));
	}

}
