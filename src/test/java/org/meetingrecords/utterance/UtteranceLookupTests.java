package org.meetingrecords.utterance;

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
 * Tests of looking up one utterance.
 */
@RecordsTest
class UtteranceLookupTests {

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
	@ValueSource(strings = { "", "(id: null, ref: null)", "(id: \"x\", ref: \"y\")" })
	void lookupTakesExactlyOneIdentity(String arguments) {
		assertThat(this.graph.errors("{ utterance%s { id } }".formatted(arguments)))
			.containsExactly("BAD_REQUEST: Give 'id' or 'ref', exactly one of the two");
	}

	@Test
	void unknownUtteranceIsNull() {
		this.graph.ask("{ utterance(ref: \"2031-01-10-boat-talks#99\") { id } }").path("utterance").valueIsNull();
	}

}
