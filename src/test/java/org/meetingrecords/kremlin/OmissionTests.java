package org.meetingrecords.kremlin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Transcript;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a page which leaves out a part of the talk is not taken for complete,
 * wherever it says so.
 */
class OmissionTests {

	@Test
	void pageWithoutAMarkIsComplete() throws IOException {
		assertThat(read("").isComplete()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<…>", "<...>", "[…]", "(. . .)", "…", "We shall see. <…> That was the river.",
			"Jane Doe: <…>", "Jane Doe: <…> I was at the river.", "Jane Doe: Thank you.\n<…>\nI was at the river." })
	void pageWithAMarkIsIncomplete(String end) throws IOException {
		assertThat(read(end).isComplete()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jane Doe: Well… I was at the river...", "Jane Doe: If a < b, what then?" })
	void pauseIsNoOmission(String end) throws IOException {
		assertThat(read(end).isComplete()).isTrue();
	}

	private static Transcript read(String end) throws IOException {
		String seed = new String(Reading.seed(), StandardCharsets.UTF_8);
		assertThat(seed).contains("<…>\nGeography");
		String page = seed.replace("<…>\nGeography", end + "\nGeography");
		return Reading.of(page.getBytes(StandardCharsets.UTF_8));
	}

}
