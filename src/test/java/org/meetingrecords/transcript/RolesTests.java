package org.meetingrecords.transcript;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RolesTests {

	@ParameterizedTest
	@CsvSource({ "Minister of Defence, Defence Minister", "CEO, CEO", "Mayor, mayor", "Mayor, Mayor of the Harbour",
			"Head of the Federal Agency for Fishery, Head of the Fishery Agency" })
	void rolesThatShareTheirWordsAreOneRole(String one, String other) {
		assertThat(Roles.differ(one, other)).isFalse();
		assertThat(Roles.differ(other, one)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Mayor, Captain", "Minister of Defence, Minister of Health and Social Development of Norland",
			"Head of the port, Director of the school" })
	void rolesThatShareAtMostHalfOfTheirWordsAreTwo(String one, String other) {
		assertThat(Roles.differ(one, other)).isTrue();
		assertThat(Roles.differ(other, one)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "CEO, Chief Executive Officer", "C.E.O., Chief Executive Officer of the Harbour",
			"MP, Member of Parliament", "PM, prime minister" })
	void roleAndItsFirstLettersAreOneRole(String one, String other) {
		assertThat(Roles.differ(one, other)).isFalse();
		assertThat(Roles.differ(other, one)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "CFO, Chief Executive Officer", "MAYOR, Captain", "A, Anchor", "CEO, CFO" })
	void otherLettersAreAnotherRole(String one, String other) {
		assertThat(Roles.differ(one, other)).isTrue();
		assertThat(Roles.differ(other, one)).isTrue();
	}

	@Test
	void missingRoleIsNoOther() {
		assertThat(Roles.differ(null, "Mayor")).isFalse();
		assertThat(Roles.differ("Mayor", null)).isFalse();
	}

}
