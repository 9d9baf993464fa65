package org.meetingrecords.fulltext;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the passages that show what was looked for.
 */
@RecordsTest
class HighlightTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeeting() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-03-01")
			.says("Ada Brook", "Smile \uD83D\uDE00 at the boats & the <old> boat.", "(Boats come in.)",
					"Fishing boats, and the harbour’s “new pier”."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			boat              | 0:16-21 0:34-38 2:8-13
			boat -rye         | 0:16-21 0:34-38 2:8-13
			\\"new pier\\"      | 2:34-42
			pier NEAR/3 new   | 2:34-37 2:38-42
			harbour the       | 2:23-32
			the               | 0:12-15 0:24-27 2:19-22
			old OR fish       | 0:29-32 2:0-7
			""")
	void hitsAreTheCharactersOfTheWordsInUtf16(String text, String places) {
		List<String> found = this.graph
			.ask("""
					{ utterances(filter: {text: "%s"}) { edges { highlights(first: 20) { paragraph hits { start end } } } } }"""
				.formatted(text))
			.path("utterances.edges[0].highlights")
			.entityList(Shown.class)
			.get()
			.stream()
			.flatMap((shown) -> shown.hits()
				.stream()
				.map((hit) -> "%d:%d-%d".formatted(shown.paragraph(), hit.start(), hit.end())))
			.toList();
		assertThat(String.join(" ", found)).isEqualTo(places);
	}

	@Test
	void passageIsHtmlThatShowsTheTextAsItIs() {
		assertThat(this.graph.texts("{ utterances(filter: {text: \"boat\"}) { edges { highlights { html } } } }",
				"utterances.edges[0].highlights[*].html"))
			.containsExactly("Smile \uD83D\uDE00 at the <mark>boats</mark> &amp; the &lt;old&gt; <mark>boat</mark>.",
					"Fishing <mark>boats</mark>, and the harbour’s “new pier”.");
	}

	@Test
	void passagesOfOneParagraphDoNotOverlap() {
		this.archive.record(Sample.of("Harbour", "2031-03-02")
			.says("Ada Brook", ("the sea is very wide here ".repeat(4) + "ferry ").repeat(9).strip() + "."));
		List<Passage> passages = this.graph.ask(
				"{ utterances(filter: {text: \"ferry\"}) { edges { highlights(first: 20) { start end hits { start } } } } }")
			.path("utterances.edges[0].highlights")
			.entityList(Passage.class)
			.get();
		assertThat(passages).hasSizeGreaterThan(2);
		assertThat(passages.stream().flatMap((passage) -> passage.hits().stream())).hasSize(9);
		for (int i = 1; i < passages.size(); i++) {
			assertThat(passages.get(i).start()).isGreaterThanOrEqualTo(passages.get(i - 1).end());
		}
	}

	@Test
	void noPhraseGoesOnIntoTheNextParagraph() {
		assertThat(found("\\\"boat fishing\\\"")).isZero();
		assertThat(found("old NEAR/50 fishing")).isZero();
		assertThat(found("old fishing")).isOne();
	}

	@Test
	void wordsThatAreToBeNearEachOtherAreShownOnlyWhereTheyAre() {
		this.archive.record(Sample.of("Harbour", "2031-03-02")
			.says("Ada Brook", "A lamp, and far from it for many a mile no ferry at all; the lamp of a ferry."));
		assertThat(this.graph.texts(
				"{ utterances(filter: {text: \"lamp NEAR/2 ferry\"}) { edges { highlights { html } } } }",
				"utterances.edges[0].highlights[*].html"))
			.singleElement()
			.asString()
			.endsWith("no ferry at all; the <mark>lamp</mark> of a <mark>ferry</mark>.");
	}

	@Test
	void thereAreNoneWhereNoWordsAreLookedFor() {
		assertThat(this.graph.ask("{ utterances { edges { score highlights { text } } } }")
			.path("utterances.edges[0]")
			.entity(Edge.class)
			.get()).isEqualTo(new Edge(null, List.of()));
	}

	@Test
	void titleAndSummaryOfAMeetingShowWhatWasLookedFor() {
		assertThat(this.graph
			.ask("{ meetings(filter: {text: \"talk\"}) { edges { highlights { field html hits { start end } } } } }")
			.path("meetings.edges[0].highlights")
			.entity(Object.class)
			.get()).hasToString("[{field=TITLE, html=<mark>Talks</mark>, hits=[{start=0, end=5}]}]");
	}

	@Test
	void meetingsInOrderOfTheirDaysShowItToo() {
		assertThat(highlightsOfMeetings("NEWEST")).isEqualTo(highlightsOfMeetings("RELEVANCE")).isNotEmpty();
		assertThat(highlightsOfMeetings("TITLE")).isEmpty();
	}

	private List<String> highlightsOfMeetings(String order) {
		return this.graph.texts("""
				{ meetings(filter: {text: "talk"}, orderBy: %s) { edges { score highlights { html } } } }"""
			.formatted(order), "meetings.edges[?(@.score > 0)].highlights[*].html");
	}

	@Test
	void thereAreOneToTwenty() {
		String query = "{ utterances(filter: {text: \"boat\"}) { edges { highlights(first: %d) { text } } } }";
		assertThat(this.graph.texts(query.formatted(1), "utterances.edges[0].highlights[*].text")).hasSize(1);
		assertThat(this.graph.errors(query.formatted(21)))
			.containsExactly("BAD_REQUEST: 'first' takes 1 to 20, not 21: change it");
	}

	private int found(String text) {
		return this.graph.ask("{ utterances(filter: {text: \"%s\"}) { totalCount } }".formatted(text))
			.path("utterances.totalCount")
			.entity(Integer.class)
			.get();
	}

	record Shown(int paragraph, List<TextSpan> hits) {

	}

	record Passage(int start, int end, List<Map<String, Integer>> hits) {

	}

	record Edge(@Nullable Double score, List<Object> highlights) {

	}

}
