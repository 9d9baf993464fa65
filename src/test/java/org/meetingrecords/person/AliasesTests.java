package org.meetingrecords.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link Aliases}, and of the list that ships.
 */
class AliasesTests {

	@ParameterizedTest
	@CsvSource({ "Emomali Rakhmonov, Emomali Rahmon", "RAKHMON Emomali, Emomali Rahmon",
			"Emomali Rahmon, Emomali Rahmon", "Vlaidmir Putin, Vladimir Putin", "Ada Brook, Ada Brook" })
	void everySpellingHasTheUsualName(String name, String usual) throws IOException {
		Aliases shipped = Aliases.read(new ClassPathResource("people/aliases.yml").getInputStream());

		assertThat(shipped.usual(name)).isEqualTo(usual);
	}

	@Test
	void aSpellingOfTwoPeopleIsRefused() {
		assertRefused("{name: Ada Brook, spellings: [Ada Brooke]}, {name: Ida Brook, spellings: [Brooke Ada]}",
				"'Brooke Ada' is in the list of spellings twice, of 'Ada Brook' and of 'Ida Brook': remove one");
	}

	@Test
	void aSpellingOfOneWordIsRefused() {
		assertRefused("{name: Ada Brook, spellings: [Ada]}",
				"'Ada' in the list of spellings is one word: many may have it, remove it");
	}

	@Test
	void whatIsNoListIsRefused() {
		assertRefused("{name: Ada Brook, spelling: [Ada]}", "The list of spellings cannot be read: ");
		assertRefused("{name: Ada Brook}", "The list of spellings cannot be read: ");
	}

	private static void assertRefused(String people, String message) {
		byte[] yaml = "version: 1\npeople: [%s]\n".formatted(people).getBytes(StandardCharsets.UTF_8);
		assertThatIllegalStateException().isThrownBy(() -> Aliases.read(new ByteArrayInputStream(yaml)))
			.withMessageStartingWith(message);
	}

}
