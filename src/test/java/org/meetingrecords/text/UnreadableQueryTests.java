package org.meetingrecords.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.shared.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what is said of queries that cannot be read.
 */
class UnreadableQueryTests {

	private final TextQueryParser parser = new TextQueryParser(300);

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';',
			value = { "a \"b; The quotation mark at character 3 is not closed: add another behind the phrase",
					"😀 \"b; The quotation mark at character 3 is not closed: add another behind the phrase",
					"a \"…\"; The quotation mark at character 3 begins a phrase without a word: add one, or remove it",
					"(a; The parenthesis at character 1 is not closed: add a closing one",
					"(a OR (b); The parenthesis at character 1 is not closed: add a closing one",
					"a); The parenthesis at character 2 closes none that is open: remove it, or open one before",
					"a (); The parenthesis at character 3 opens a group without a word: add one, or remove it" })
	void quotationMarkOrParenthesisWithoutItsPartnerIsNamed(String query, String message) {
		assertRefused(query, message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "OR a; OR at character 1; before", "a OR; OR at character 3; behind",
					"a OR OR b; OR at character 3; behind", "a OR …; OR at character 3; behind",
					"AND a; AND at character 1; before", "a AND; AND at character 3; behind",
					"(a OR) b; OR at character 4; behind", "a OR AND b; OR at character 3; behind",
					"a NOT; NOT at character 3; behind", "a NOT -b; NOT at character 3; behind",
					"a --b; - at character 3; behind", "a -; - at character 3; behind", "+; + at character 1; behind",
					"NEAR/3 b; NEAR/3 at character 1; before", "a NEAR; NEAR at character 3; behind",
					"a NEAR -b; NEAR at character 3; behind", "a OR NEAR b; OR at character 3; behind" })
	void operatorWithNothingBesideItIsNamed(String query, String operator, String side) {
		assertRefused(query, "The " + operator + " has nothing " + side + " it: add a word, or remove it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "-a; - at character 1", "NOT a; NOT at character 1",
			"b (-a -c); - at character 4", "b OR -a; - at character 6" })
	void exclusionFromNothingIsNamed(String query, String operator) {
		assertRefused(query,
				"The " + operator + " excludes something from nothing: add a word that is asked for beside it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "a || b; || at character 3; write OR", "a && b; && at character 3; write AND",
					"a !b; ! at character 3; write - for what must not be there",
					"a pens*; * at character 7; remove it, as words are found in all their forms" })
	void signOfAnotherLanguageIsNamedWithWhatToDo(String query, String sign, String advice) {
		assertRefused(query, "The " + sign + " is not of this language: " + advice);
	}

	@Test
	void signThatStandsAloneIsNamed() {
		assertRefused("Moscow - Minsk",
				"The - at character 8 does not touch what is behind it: remove the space, or the sign");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "…", "“" })
	void queryWithoutAWordIsRefused(String query) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.parser.parse(query));
	}

	@Test
	void queryThatIsTooLongIsRefused() {
		this.parser.parse("😀".repeat(300));
		assertRefused("a".repeat(301), "The query has 301 characters, and 300 is the limit: shorten it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NEAR/0", "NEAR/51", "NEAR/x", "NEAR/", "NEAR/-1", "NEAR/99999999999", "NEAR/٣" })
	void distanceOutOfRangeIsNamed(String near) {
		assertRefused("a " + near + " b",
				"The " + near + " at character 3 must have a number from 1 to 50, as in NEAR/5: correct it");
	}

	@ParameterizedTest
	@CsvSource({ "(a AND b) NEAR c, 1, NEAR", "c NEAR/9 (a -b), 10, NEAR/9", "c NEAR (d OR (+a b)), 8, NEAR" })
	void groupThatNothingCanBeNearToIsNamed(String query, int character, String near) {
		assertRefused(query,
				"The parenthesis at character %d opens a group with AND, NOT, + or - in it, which nothing can be near to: take these out, or replace %s by AND"
					.formatted(character, near));
	}

	@Test
	void groupsAreNotNestedWithoutEnd() {
		assertRefused("(".repeat(21) + "a" + ")".repeat(21),
				"The parenthesis at character 21 nests groups more than 20 deep: use fewer");
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> new TextQueryParser(200_000).parse("(".repeat(100_000)));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> new TextQueryParser(200_000).parse("a" + " NEAR a".repeat(20_000)))
			.withMessage("The NEAR at character 38 is one too many: let at most 5 depend on each other");
	}

	@Test
	void nearsAreNotNestedOnBothSidesWithoutEnd() {
		String two = "(a NEAR b)";
		String six = "%s NEAR (%s NEAR %s)".formatted(two, two, two);

		this.parser.parse(six + " OR " + six);
		this.parser.parse("(a NEAR (%s OR b NEAR c NEAR d))".formatted("b NEAR c NEAR d NEAR e NEAR f"));
		assertRefused("a NEAR (%s)".formatted(six),
				"The NEAR at character 3 is one too many: let at most 5 depend on each other");
	}

	private void assertRefused(String query, String message) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.parser.parse(query))
			.withMessage(message);
	}

}
