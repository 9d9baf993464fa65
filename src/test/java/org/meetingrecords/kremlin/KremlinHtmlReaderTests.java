package org.meetingrecords.kremlin;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.transcript.Defaults;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link KremlinHtmlReader}: which address it takes for that of the page.
 */
class KremlinHtmlReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<meta property="og:url" content="https://gazette.example/1">         | https://gazette.example/1
					<link rel="canonical" href="http://gazette.example/2">               | http://gazette.example/2
					<meta property="og:url" content=" https://gazette.example/3 ">       | https://gazette.example/3
					<meta property="og:url" content="javascript:alert(1)">               |
					<meta property="og:url" content="httpx://gazette.example/4">         |
					<meta property="og:url" content="https://gazette.example/5 onload=x"> |
					<meta property="og:url" content="x"><link rel="canonical" href="https://gazette.example/6"> | https://gazette.example/6
					""")
	void addressIsOneOfTheWebOrNone(String head, @Nullable String address) throws Exception {
		String page = new String(Reading.sample("kremlin/saved-page.html"), StandardCharsets.UTF_8)
			.replaceAll("<(meta|link)[^>]*>|https?://[^<\"\\s]+", "")
			.replaceFirst("<head[^>]*>", "<head>" + head);

		assertThat(new KremlinHtmlReader().read(new Original("page.html", page, Defaults.NONE)).publication().url())
			.isEqualTo(address);
	}

}
