package org.meetingrecords.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.shared.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Cursor}.
 */
class CursorTests {

	private static final Instant MOMENT = Instant.parse("2031-02-03T04:05:06.789Z");

	private static final List<SortKey<Row>> ORDER = List.of(SortKey.moment("moment", Row::moment),
			SortKey.text("name", Row::name), SortKey.number("place", Row::place), SortKey.id("id", Row::id));

	@Test
	void readsWhatItWrote() {
		String cursor = Cursor.write("rows", List.of(MOMENT, "O'Brook, \"Ada\"", 3, 4L));
		assertThat(Cursor.read("rows", cursor, ORDER)).containsExactly(MOMENT, "O'Brook, \"Ada\"", 3, 4L);
	}

	@Test
	void hasNoCharacterThatAnAddressWouldEscape() {
		assertThat(Cursor.write("rows", List.of(MOMENT, "~?>Ö", 3, 4L))).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void namesNoClass() {
		byte[] plain = Base64.getUrlDecoder().decode(Cursor.write("rows", List.of(MOMENT, "Brook", 3, 4L)));
		assertThat(new String(plain, StandardCharsets.UTF_8)).doesNotContain("java", "meetingrecords");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "7", "\"rows\"", "[]", "{}", "[null]", "[1, 2, 3]", "[[\"rows\"]]", "not JSON", "",
			"[\"rows\", null, \"Brook\", \"3\", \"4\"]", "[\"rows\", \"2031-02-03T04:05:06Z\", null, \"3\", \"4\"]",
			"[\"rows\", \"2031-02-30T00:00:00Z\", \"Brook\", \"3\", \"4\"]",
			"[\"rows\", \"+1000000000-01-01T00:00:00Z\", \"Brook\", \"3\", \"4\"]",
			"[\"rows\", \"-1000000000-01-01T00:00:00Z\", \"Brook\", \"3\", \"4\"]",
			"[\"rows\", \"2031-02-03T04:05:06Z\", \"Brook\", \"9999999999\", \"4\"]",
			"[\"rows\", \"2031-02-03T04:05:06Z\", \"Brook\", \"3\", \"99999999999999999999\"]",
			"[\"rows\", \"2031-02-03T04:05:06Z\", \"Brook\", \"3\"]",
			"[\"rows\", \"2031-02-03T04:05:06Z\", \"Brook\", \"3\", \"4\", \"5\"]",
			"[\"other rows\", \"2031-02-03T04:05:06Z\", \"Brook\", \"3\", \"4\"]" })
	void refusesWhatItDidNotWrite(String plain) {
		refuses(Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "é", "a b", "=", "%", "WyJ", "\u0000" })
	void refusesWhatIsNotEvenEncoded(String cursor) {
		refuses(cursor);
	}

	@Test
	void refusesALongCursorInAShortMessage() {
		String foreign = Cursor.write("rows".repeat(1000), List.of(MOMENT, "Brook", 3, 4L));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Cursor.read("rows", foreign, ORDER))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(200));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> Cursor.read("rows", "x".repeat(10_000), ORDER))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(200));
	}

	private static void refuses(String cursor) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Cursor.read("rows", cursor, ORDER))
			.withMessageContaining("cursor");
	}

	private record Row(Instant moment, String name, int place, long id) {

	}

}
