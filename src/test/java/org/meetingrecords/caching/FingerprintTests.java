package org.meetingrecords.caching;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Fingerprint}.
 */
class FingerprintTests {

	@Test
	void whereOneTextEndsAndTheNextBeginsCounts() {
		assertThat(new Fingerprint().add("ab").add("c").toString())
			.isNotEqualTo(new Fingerprint().add("a").add("bc").toString());
	}

	@Test
	void halvesOfPairsAreDifferentCharacters() {
		assertThat(new Fingerprint().add("?").toString()).isNotEqualTo(new Fingerprint().add("\ud800").toString())
			.isNotEqualTo(new Fingerprint().add("\ud801").toString());
	}

	@Test
	void equalTextsAreTheSame() {
		assertThat(new Fingerprint().add("ab").add("").toString())
			.isEqualTo(new Fingerprint().add("ab").add("").toString());
	}

}
