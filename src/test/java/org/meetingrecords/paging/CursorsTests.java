package org.meetingrecords.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.shared.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Cursors}.
 */
class CursorsTests {

	private static final Instant MOMENT = Instant.parse("2031-02-03T04:05:06.789Z");

	private static final Row ROW = new Row(MOMENT, "O'Brook, \"Ada\"", 3, 4L);

	private static final Order<Row> ORDER = Order.by("rows", SortKey.moment("moment", Row::moment),
			SortKey.text("name", Row::name), SortKey.number("place", Row::place), SortKey.id("id", Row::id));

	private final Cursors cursors = new Cursors(new Seal("a key".getBytes(StandardCharsets.UTF_8)));

	@Test
	void readsWhatItWrote() {
		String cursor = this.cursors.write(ORDER, ROW);
		assertThat(this.cursors.read(ORDER, cursor)).containsExactly(MOMENT, "O'Brook, \"Ada\"", 3, 4L);
	}

	@Test
	void sameItemHasTheSameCursorInBothDirections() {
		assertThat(this.cursors.write(ORDER.reversed(), ROW)).isEqualTo(this.cursors.write(ORDER, ROW));
	}

	@Test
	void hasNoCharacterThatAnAddressWouldEscape() {
		assertThat(this.cursors.write(ORDER, new Row(MOMENT, "~?>Ö", 3, 4L))).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void namesNoClass() {
		byte[] plain = Base64.getUrlDecoder().decode(this.cursors.write(ORDER, ROW));
		assertThat(new String(plain, StandardCharsets.UTF_8)).doesNotContain("java", "meetingrecords");
	}

	@Test
	void refusesACursorOfWhichOneBitWasChanged() {
		byte[] plain = Base64.getUrlDecoder().decode(this.cursors.write(ORDER, ROW));
		for (int i = 0; i < plain.length; i++) {
			byte[] changed = plain.clone();
			changed[i] ^= 1;
			refuses(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
		}
	}

	@Test
	void refusesACursorThatWasCut() {
		String cursor = this.cursors.write(ORDER, ROW);
		for (int length = 0; length < cursor.length(); length++) {
			refuses(cursor.substring(0, length));
		}
	}

	@Test
	void refusesACursorOfAnArchiveWithAnotherKey() {
		Cursors others = new Cursors(new Seal("another key".getBytes(StandardCharsets.UTF_8)));
		refuses(others.write(ORDER, ROW));
	}

	@Test
	void refusesACursorOfAnotherOrder() {
		refuses(this.cursors.write(new Order<>("other rows", ORDER.keys()), ROW));
		refuses(this.cursors.write(new Order<>("rows", ORDER.keys().subList(0, 3)), ROW));
	}

	@Test
	void refusesACursorFromWhenTheKeysWereOthers() {
		refuses(this.cursors.write(Order.by("rows", SortKey.text("name", Row::name), SortKey.text("name", Row::name),
				SortKey.text("name", Row::name), SortKey.text("name", Row::name)), ROW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "é", "a b", "=", "%", "WyJ", "\u0000", "WyJyb3dzIl0", "bnVsbA" })
	void refusesWhatItDidNotWrite(String cursor) {
		refuses(cursor);
	}

	@Test
	void refusesALongCursorInAShortMessage() {
		String foreign = this.cursors.write(new Order<>("rows".repeat(1000), ORDER.keys()), ROW);
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.cursors.read(ORDER, foreign))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(200));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.cursors.read(ORDER, "x".repeat(10_000)))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(200));
	}

	private void refuses(String cursor) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.cursors.read(ORDER, cursor))
			.withMessageContaining("cursor");
	}

	private record Row(Instant moment, String name, int place, long id) {

	}

}
