package org.meetingrecords.transcript;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for files that are made to take memory.
 */
class LargeFileTests {

	private static final Defaults DEFAULTS = new Defaults(LocalDate.of(2031, 2, 3), "p", "l", null, "en");

	@ParameterizedTest
	@CsvSource({ "'<akomaNtoso><debate><debateBody>', <p>a</p>, '</debateBody></debate></akomaNtoso>'",
			"'<TEI xmlns=''http://www.tei-c.org/ns/1.0''><text><body>', <u who='#a'>a.</u>, '</body></text></TEI>'",
			"'', 'Jane Doe: a.\nAda Brook: b.\n', ''" })
	void noMoreIsKeptThanIsEnoughToRefuseIt(String start, String part, String end) {
		byte[] file = (start + part.translateEscapes().repeat(60_000) + end).getBytes(StandardCharsets.UTF_8);

		assertThat(TranscriptReaders.standard().read("large", file, DEFAULTS, null).entries())
			.hasSize(TranscriptReader.MOST_ENTRIES + 1);
	}

	@ParameterizedTest
	@CsvSource({
			"'WEBVTT\n\n', '00:01.000 --> 00:02.000\na\n', 'the file has more than 200,000 cues: divide it', 400003",
			"'', 'Jane Doe: a.\n', 'the file has more than 200,000 lines of text: divide it', 200001",
			"'<!doctype html><html>', '<b><p>', 'the page has more than 30,000 tags: divide it', 1" })
	void fileOfMorePartsThanMemoryShouldHoldIsRefused(String start, String part, String reason, int line) {
		byte[] file = (start + part.repeat(200_001)).translateEscapes().getBytes(StandardCharsets.UTF_8);

		assertThatExceptionOfType(UnreadableTranscriptException.class)
			.isThrownBy(() -> TranscriptReaders.standard().read("large", file, DEFAULTS, null))
			.withMessage(reason)
			.returns(line, UnreadableTranscriptException::line);
	}

}
