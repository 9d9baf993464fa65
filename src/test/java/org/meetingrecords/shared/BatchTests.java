package org.meetingrecords.shared;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Batch}.
 */
class BatchTests {

	private static final Boat ROWED = new Boat(1L, null);

	private static final Boat SAILED = new Boat(2L, 20L);

	private static final Boat TOWED = new Boat(3L, 20L);

	@Test
	void numbersComeOnce() {
		assertThat(Batch.ids(List.of(ROWED, SAILED, ROWED))).containsExactlyInAnyOrder(1L, 2L);
		assertThat(Batch.ids(List.of(ROWED, SAILED, TOWED), Boat::harbour)).containsExactly(20L);
	}

	@Test
	void groupsKeepTheOrderOfTheRows() {
		List<Object[]> rows = List.of(new Object[] { 1L, "b" }, new Object[] { 2L, "c" }, new Object[] { 1L, "a" });
		assertThat(Batch.group(rows, String.class)).isEqualTo(Map.of(1L, List.of("b", "a"), 2L, List.of("c")));
	}

	@Test
	void everyRecordHasAList() {
		assertThat(Batch.lists(List.of(ROWED, SAILED), Map.of(2L, List.of("a"), 9L, List.of("b"))))
			.isEqualTo(Map.of(ROWED, List.of(), SAILED, List.of("a")));
	}

	@Test
	void recordThatRefersToNothingHasNoValue() {
		assertThat(Batch.values(List.of(ROWED, SAILED, TOWED), Boat::harbour, Map.of(20L, "Norhaven")))
			.isEqualTo(Map.of(SAILED, "Norhaven", TOWED, "Norhaven"));
		assertThat(Batch.values(List.of(SAILED), Boat::harbour, Map.of())).isEmpty();
	}

	private record Boat(Long id, @Nullable Long harbour) implements Identified {

	}

}
