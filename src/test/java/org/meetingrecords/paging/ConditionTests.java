package org.meetingrecords.paging;

import org.junit.jupiter.api.Test;
import org.meetingrecords.shared.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Condition}.
 */
class ConditionTests {

	private static final Condition TALL = Condition.of("x.height > ?", 3);

	private static final Condition RED = Condition.of("x.colour = ?", "red");

	@Test
	void allOfHoldsWhereEachDoes() {
		assertThat(Condition.allOf(TALL, Condition.ALL, RED))
			.isEqualTo(Condition.of("(x.height > ?) and (x.colour = ?)", 3, "red"));
	}

	@Test
	void allOfASingleConditionIsThatCondition() {
		assertThat(Condition.allOf(Condition.ALL, RED)).isEqualTo(RED);
	}

	@Test
	void allOfNothingIsAll() {
		assertThat(Condition.allOf(Condition.ALL, Condition.ALL)).isEqualTo(Condition.ALL);
	}

	@Test
	void anyOfHoldsWhereOneDoes() {
		assertThat(Condition.anyOf(TALL, RED)).isEqualTo(Condition.of("(x.height > ?) or (x.colour = ?)", 3, "red"));
	}

	@Test
	void anyOfWithAnAlternativeThatAlwaysHoldsIsAll() {
		assertThat(Condition.anyOf(TALL, Condition.ALL)).isEqualTo(Condition.ALL);
	}

	@Test
	void notHoldsWhereTheOtherDoesNotAndWhereItIsUnknown() {
		assertThat(Condition.not(RED)).isEqualTo(Condition.of("case when x.colour = ? then 1 else 0 end = 0", "red"));
	}

	@Test
	void notOfAllIsNone() {
		assertThat(Condition.not(Condition.ALL)).isEqualTo(Condition.NONE);
	}

	@Test
	void subqueryThatIsNotRestrictedIsLeftOut() {
		assertThat(Condition.in("x.id", "select y.id from Y y", Condition.ALL)).isEqualTo(Condition.ALL);
	}

	@Test
	void subqueryKeepsTheValuesOfItsConditionAndIsPlannedForThem() {
		assertThat(Condition.in("x.id", "select y.id from Y y", RED)).isEqualTo(
				Condition.of("(for_values(?)) and (x.id in (select y.id from Y y where x.colour = ?))", 1, "red"));
	}

	@Test
	void charactersToLookForHaveNoSpecialMeaning() {
		assertThat(Condition.contains("x.text", "50%_\\").values()).containsExactly("%50\\%\\_\\\\%");
	}

	@Test
	void textToLookForHasAnEnd() {
		assertThat(Condition.contains("x.text", "a".repeat(300)).values()).hasSize(1);
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> Condition.contains("x.text", "a".repeat(301)))
			.withMessage("A text to look for has at most 300 characters, not 301: shorten it");
	}

}
