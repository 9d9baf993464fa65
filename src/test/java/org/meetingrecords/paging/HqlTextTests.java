package org.meetingrecords.paging;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HqlText}.
 */
class HqlTextTests {

	private static final Condition RED = Condition.of("p.colour = ?", "red");

	private static final Condition AMONG = Condition.allOf(Condition.of("x.size > ?", 3),
			Condition.among("x.paint", "select p.id from Paint p", RED));

	@Test
	void eachValueBecomesAParameter() {
		HqlText text = text(List.of(), Condition.of("x.size > ? and x.size < ?", 3, 9));

		assertThat(text).hasToString("where x.size > :value0 and x.size < :value1");
		assertThat(text.values()).isEqualTo(Map.of("value0", 3, "value1", 9));
	}

	@Test
	void oneFoundIdIsComparedAsItIs() {
		HqlText text = text(List.of(7L), AMONG);

		assertThat(text).hasToString("where (x.size > :value0) and (x.paint = :value1)");
		assertThat(text.values()).isEqualTo(Map.of("value0", 3, "value1", 7L));
	}

	@Test
	void manyFoundIdsAreOneArray() {
		HqlText text = text(List.of(7L, 8L), AMONG);

		assertThat(text).hasToString("where (x.size > :value0) and (any_of(:value1, x.paint))");
		assertThat(text.values().get("value1")).isEqualTo(new Long[] { 7L, 8L });
	}

	@Test
	void whereNoIdIsFoundNoRowCounts() {
		assertThat(text(List.of(), AMONG)).hasToString("where (x.size > :value0) and (1 = 0)");
	}

	@Test
	void idsThatAreNotRestrictedRestrictNothing() {
		assertThat(Condition.among("x.paint", "select p.id from Paint p", Condition.ALL)).isEqualTo(Condition.ALL);
	}

	private static HqlText text(List<Long> found, Condition condition) {
		HqlText text = new HqlText((ids) -> {
			assertThat(ids).isEqualTo(new SelectedIds("select p.id from Paint p", RED));
			return found;
		});
		text.add("where ");
		text.add(condition);
		return text;
	}

}
