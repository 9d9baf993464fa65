package org.meetingrecords.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.UnreadableTranscriptException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonTests {

	@Test
	void oneObjectIsWhole() {
		assertThat(Json.isWhole(" {\"a\": [1, {\"b\": null}]} ")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "1", "{\"a\": 1", "{\"a\": [}", "{} {}", "{}]", "{\"a\": 1, \"a\": 2}" })
	void whatIsLessOrMoreThanOneObjectIsNot(String text) {
		assertThat(Json.isWhole(text)).isFalse();
	}

	@Test
	void textOfMorePartsThanMemoryShouldHoldIsRefused() {
		String many = "[" + "0,".repeat(2_000_000) + "0]";

		assertThatExceptionOfType(UnreadableTranscriptException.class).isThrownBy(() -> Json.read(many))
			.withMessageContaining("no more than 2000000 parts");
	}

}
