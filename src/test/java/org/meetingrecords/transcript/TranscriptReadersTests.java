package org.meetingrecords.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for choosing a reader, and for refusing what none can read.
 */
class TranscriptReadersTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\n", "\uFEFF" })
	void emptyFileIsRefused(String content) {
		assertRefused(bytes(content), "the file is empty", 1);
	}

	@Test
	void binaryFileIsRefusedWithTheLineOfTheFirstNul() {
		assertRefused(bytes("one\ntwo\0"), "the file is binary, not text", 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r", "\r\n" })
	void fileOfMoreLinesThanMemoryShouldHoldIsRefused(String end) {
		assertRefused(bytes("WEBVTT" + end.repeat(1_000_000)), "the file has more than 1,000,000 lines: divide it",
				1_000_001);
	}

	@Test
	void fileThatIsNotUtf8IsRefusedWithTheLineOfTheFirstWrongByte() {
		assertRefused("one\ntwo\nünf".getBytes(StandardCharsets.ISO_8859_1),
				"the file is not text in UTF-8: save it as UTF-8", 3);
	}

	@Test
	void declarationTellsTheEncodingOfWhatIsNotUtf8() {
		assertThat(Reading.of(declared("windows-1251").getBytes(Charset.forName("windows-1251"))).occasion().title())
			.isEqualTo("Вечер");
	}

	@Test
	void declarationIsOfNoMatterToUtf8() {
		assertThat(Reading.of(bytes(declared("windows-1251"))).occasion().title()).isEqualTo("Вечер");
	}

	@ParameterizedTest
	@ValueSource(strings = { "none-such", "UTF-8", "" })
	void declarationOfAnEncodingThatDoesNotHelpIsRefused(String encoding) {
		assertRefused(declared(encoding).getBytes(Charset.forName("windows-1251")),
				"the file is not text in UTF-8: save it as UTF-8", 2);
	}

	private static String declared(String encoding) {
		return """
				<?xml version="1.0" encoding="%s"?>
				<akomaNtoso><debate><preface><docDate date="2005-05-05"/><docTitle>Вечер</docTitle></preface>
				<debateBody><p>Звонок.</p></debateBody></debate></akomaNtoso>
				""".formatted(encoding);
	}

	@Test
	void textOfAnotherKindIsRefused() {
		assertRefused(bytes("{\"a\": 1}\n"), "it is in none of the formats that are read: "
				+ "json, webvtt, srt, akoma-ntoso, parlamint, kremlin-html, kremlin-text, minutes", 1);
	}

	@Test
	void twoPagesInOneFileAreRefusedWithTheLineWhereTheFirstEnds() throws Exception {
		String seed = new String(Reading.seed(), StandardCharsets.UTF_8);
		int end = (int) seed.substring(0, seed.indexOf("Publication status")).lines().count() + 1;

		assertRefused(bytes(seed + "\n" + seed),
				"'Publication status' stands in the middle too: there seem to be two pages in the file", end);
	}

	@Test
	void pageWithoutItsLastLinesIsRefused() throws Exception {
		String seed = new String(Reading.seed(), StandardCharsets.UTF_8);
		String cut = seed.substring(0, seed.indexOf("Publication date:"));
		int line = (int) cut.substring(0, cut.indexOf("Publication status")).lines().count() + 1;

		assertRefused(bytes(cut),
				"there is no 'Publication date:' under 'Publication status': the page seems to be cut off", line);
	}

	@Test
	void byteOrderMarkAndOtherLineEndsChangeNothing() throws Exception {
		String seed = new String(Reading.seed(), StandardCharsets.UTF_8);

		assertThat(Reading.of(bytes("\uFEFF" + seed.replace("\n", "\r\n")))).isEqualTo(Reading.of(bytes(seed)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kremlin/names-and-roles.txt", "kremlin/notes-of-every-kind.txt",
			"kremlin/saved-page.html", "akoma-ntoso/remarks-and-omissions.xml", "parlamint/annotated-words.ana.xml" })
	void everyPartOfAPageIsReadOrRefused(String name) throws Exception {
		byte[] page = Reading.sample(name);
		Stream<byte[]> parts = IntStream.range(0, page.length).mapToObj((length) -> Arrays.copyOf(page, length));

		assertThat(parts.filter(this::isRefused)).hasSizeGreaterThan(page.length / 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kremlin/names-and-roles.txt", "kremlin/notes-of-every-kind.txt",
			"kremlin/saved-page.html", "akoma-ntoso/remarks-and-omissions.xml", "parlamint/annotated-words.ana.xml" })
	void damagedPageIsReadOrRefused(String name) throws Exception {
		Random random = new Random(42);
		byte[] page = Reading.sample(name);
		Stream<byte[]> damaged = IntStream.range(0, 500).mapToObj((round) -> {
			byte[] copy = page.clone();
			for (int i = 0; i < 10; i++) {
				copy[random.nextInt(copy.length)] = (byte) (' ' + random.nextInt(90));
			}
			return copy;
		});

		assertThat(damaged.filter(this::isRefused)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "* ", "I.", "“", "(", "[", "A-", "A, ", "Ab ", "King of ", ":", "(a) " })
	void lineOfOneSignOverAndOverIsReadAsItStands(String sign) {
		String line = sign.repeat(100_000).strip();
		Transcript read = Reading.of(bytes("Events\nTalks\nMarch 3, 2020\n11:00\nJane Doe: Good morning.\n" + line
				+ "\nPublication status\nPublished in sections: News\nPublication date: March 3, 2020, 12:15\n"));

		assertThat(read.entries()).singleElement()
			.isEqualTo(new Transcript.Turn(0, "Jane Doe", null,
					List.of(new Transcript.Paragraph("Good morning.", null), new Transcript.Paragraph(line, null))));
	}

	private boolean isRefused(byte[] content) {
		try {
			return Reading.of(content).entries().isEmpty();
		}
		catch (UnreadableTranscriptException ex) {
			assertThat(ex.line()).isPositive();
			return true;
		}
	}

	private void assertRefused(byte[] content, String reason, int line) {
		assertThatExceptionOfType(UnreadableTranscriptException.class).isThrownBy(() -> Reading.of(content))
			.withMessage(reason)
			.returns(line, UnreadableTranscriptException::line);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
