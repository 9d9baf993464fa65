package org.meetingrecords.utterance;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UtteranceOrder}, at the root and nested.
 */
@RecordsTest
class UtteranceOrderTests {

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
	@CsvSource({ "NEWEST, 45123", "OLDEST, 12345", "LONGEST, 53421" })
	void orderIsTheOneAskedFor(String order, String numbers) {
		List<String> texts = this.graph.texts("{ utterances(orderBy: %s) { nodes { text } } }".formatted(order),
				"utterances.nodes[*].text");
		assertThat(String.join("", texts.stream().map((text) -> text.substring(0, 1)).toList())).isEqualTo(numbers);
	}

	@ParameterizedTest
	@CsvSource({ "NEWEST, 123", "OLDEST, 123", "LONGEST, 321" })
	void orderWithinAMeetingIsSpeakingOrderOrByLength(String order, String numbers) {
		List<String> texts = nested("meetings(filter: {text: \"boat\"})",
				"utterances(orderBy: %s) { nodes { text } }".formatted(order), "utterances.nodes[*].text");
		assertThat(String.join("", texts.stream().map((text) -> text.substring(0, 1)).toList())).isEqualTo(numbers);
	}

	private List<String> nested(String list, String field, String path) {
		return this.graph.texts("{ %s { nodes { %s } } }".formatted(list, field),
				list.replaceFirst("\\(.*", "") + ".nodes[*]." + path);
	}

}
