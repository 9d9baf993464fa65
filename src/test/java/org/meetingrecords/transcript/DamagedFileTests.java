package org.meetingrecords.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests that no file of a format that anybody may write fails in another way than by a
 * refusal.
 */
class DamagedFileTests {

	@ParameterizedTest
	@ValueSource(strings = { "webvtt/tags-entities-and-karaoke-2026-03-02.vtt",
			"webvtt/notes-styles-regions-and-header.vtt", "webvtt/google-meet-names-above-the-words-2026-03-02.vtt",
			"srt/what-the-file-says-of-itself.srt", "minutes/keys-of-programs-between-dashes.txt",
			"minutes/times-in-other-places-2026-03-02.txt", "json/all-that-a-document-can-say.json" })
	void everyPartOfAFileIsReadOrRefused(String name) throws Exception {
		byte[] file = Reading.sample(name);

		IntStream.range(0, file.length).forEach((length) -> readOrRefuse(Arrays.copyOf(file, length)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "webvtt/tags-entities-and-karaoke-2026-03-02.vtt",
			"webvtt/chevrons-for-another-speaker-2026-03-02.vtt", "srt/dialogue-with-dashes-2026-03-02.srt",
			"minutes/notes-headings-and-breaks-2026-03-02.txt", "minutes/front-matter-between-dashes.txt",
			"json/all-that-a-document-can-say.json" })
	void damagedFileIsReadOrRefused(String name) throws Exception {
		Random random = new Random(42);
		byte[] file = Reading.sample(name);

		for (int round = 0; round < 500; round++) {
			byte[] copy = file.clone();
			for (int i = 0; i < 10; i++) {
				copy[random.nextInt(copy.length)] = (byte) (' ' + random.nextInt(90));
			}
			readOrRefuse(copy);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ":", ": ", "<v", "<v a", "<v a>", "<", "<b>", "{\\", "&amp", "[", "(a", "[a] ", ">> ",
			"- ", "A: ", "A: b\n", "♪", ".", "-->", "a -->\n", "0:01\n", "Jane  0:03\n", "\\[", "# a\n", "* * *\n",
			"a\n" })
	void oneSignOverAndOverIsReadOrRefused(String sign) {
		String signs = sign.repeat(20_000);

		readOrRefuse(bytes("WEBVTT\n\n00:01.000 --> 00:02.000\nJane Doe: Yes.\n" + signs));
		readOrRefuse(bytes("1\n00:00:01,000 --> 00:00:02,000\nJane Doe: Yes.\n" + signs));
		readOrRefuse(bytes("Jane Doe: Yes.\nRichard Roe: No.\n" + signs));
	}

	private static void readOrRefuse(byte[] content) {
		assertThatNoException().isThrownBy(() -> {
			try {
				assertThat(Reading.of("2026-03-02.txt", content).speakers()).isNotEmpty();
			}
			catch (UnreadableTranscriptException ex) {
				assertThat(ex.line()).isPositive();
			}
		});
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
