package org.meetingrecords.transcript;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakersTests {

	private final Speakers speakers = new Speakers();

	@Test
	void voicesOfOneNameAreNoMorePeopleThanAConferenceHas() {
		IntStream.rangeClosed(1, Roles.MOST_NAMESAKES)
			.forEach((number) -> assertThat(add("Delegate " + number)).isEqualTo(number - 1));

		assertThat(add("Guest")).isEqualTo(Roles.MOST_NAMESAKES - 1);
		assertThat(add("Delegate 7")).isEqualTo(6);
		assertThat(this.speakers.all()).hasSize(Roles.MOST_NAMESAKES);
	}

	// no two of the roles share a word
	private int add(String role) {
		return this.speakers.add("ada brook", new Transcript.Speaker("Ada Brook", "Ada Brook", role.replace(" ", "")));
	}

}
