package org.meetingrecords.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link GlobalId}.
 */
class GlobalIdTests {

	@Test
	void readsWhatItWrote() {
		GlobalId id = new GlobalId("Meeting", 999_999_999_999_999_999L);
		assertThat(GlobalId.parse(id.toString())).isEqualTo(id);
	}

	@Test
	void sameNumberOfAnotherTypeIsAnotherId() {
		assertThat(new GlobalId("Meeting", 7)).doesNotHaveToString(new GlobalId("Person", 7).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7", "Meeting:7", "Meeting", "é", "a b", "====", "\u0000" })
	void refusesWhatIsNotEvenEncoded(String text) {
		refuses(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meeting", "Meeting:", ":7", "Meeting:0", "Meeting:-7", "Meeting:07", "Meeting:7 ",
			"Meeting:9999999999999999999", "meeting:7", "Meeting:7:7", "Meeting:x" })
	void refusesWhatItWouldNotWrite(String plain) {
		refuses(encoded(plain));
	}

	@Test
	void refusesALongIdInAShortMessage() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> GlobalId.parse("x".repeat(10_000)))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(200));
	}

	@Test
	void keyIsThatOfTheWantedType() {
		assertThat(GlobalId.keyOf("Meeting", new GlobalId("Meeting", 7).toString())).isEqualTo(7);
	}

	@Test
	void idOfAnotherTypeIsRefused() {
		String person = new GlobalId("Person", 7).toString();
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> GlobalId.keyOf("Meeting", person))
			.withMessage("'%s' is the id of a Person: send that of a Meeting".formatted(person));
	}

	private static void refuses(String text) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> GlobalId.parse(text))
			.withMessage("'%s' is not an id of this server: send an `id` as an answer gave it".formatted(text));
	}

	private static String encoded(String plain) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
	}

}
