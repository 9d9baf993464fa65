package org.meetingrecords.ingestion;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what editors import by a mutation.
 */
@RecordsTest
class ImportMeetingsTests {

	private static final String SUBTITLES = """
			{name: "2031-02-03 Harbour board.vtt", publisher: "Harbour Gazette", licence: "CC BY 4.0", language: "en",
			 content: "WEBVTT\\n\\n00:01.000 --> 00:02.000\\n<v Ada Brook>The ferry is late.\\n"}""";

	private static final String SELECTION = """
			documents { name outcome meeting { title date source { publisher format } utterances { totalCount } }
			            problems { message line } }""";

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private HttpGraphQlTester tester;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void clear() {
		this.archive.clear();
	}

	@Test
	void aTranscriptBecomesAMeetingOnceAndWhatIsRefusedSaysWhereAndWhy() {
		String broken = "{name: \"broken.json\", content: \"{\\n\\\"meetingRecord\\\": 2}\"}";
		String meeting = "{title=Harbour board, date=2031-02-03, source={publisher=Harbour Gazette, format=webvtt}, "
				+ "utterances={totalCount=1}}";
		String refused = "{name=broken.json, outcome=REFUSED, meeting=null, "
				+ "problems=[{message=/meetingRecord: this server reads version 1 of the format, line=2}]}";

		assertThat(send(SUBTITLES, broken)).isEqualTo("[{name=2031-02-03 Harbour board.vtt, outcome=CREATED, meeting="
				+ meeting + ", problems=[]}, " + refused + "]");
		assertThat(send(broken, SUBTITLES)).isEqualTo("[" + refused
				+ ", {name=2031-02-03 Harbour board.vtt, outcome=UNCHANGED, meeting=" + meeting + ", problems=[]}]");
	}

	@Test
	void formatThatIsNotReadIsRefused() {
		assertThat(send("{name: \"a\", content: \"a\", format: \"docx\"}")).contains("outcome=REFUSED",
				"there is no format 'docx': take one of json, webvtt");
	}

	@Test
	void theFormatThatIsSaidIsTakenAndTheDayHoldsWhereNoneIsSaid() {
		assertThat(
				send("""
						{name: "board.txt", content: "Jane Doe: The ferry is late.\\n", format: "minutes", date: "2031-02-04"}"""))
			.contains("outcome=CREATED", "date=2031-02-04", "format=minutes");
	}

	@Test
	void noFileHasSuchNamesAndTexts() {
		assertRefused("", "'documents' has 0 items: send 1 to 30");
		assertRefused(IntStream.range(0, 31).mapToObj((i) -> SUBTITLES).collect(Collectors.joining(", ")),
				"'documents' has 31 items");
		assertRefused("{name: \" \", content: \"a\"}", "'name' has 1 characters");
		assertRefused("{name: \"%s\", content: \"a\"}".formatted("a".repeat(256)), "'name' has 256 characters");
		assertRefused("{name: \"\\ud800\", content: \"a\"}", "surrogate");
		assertRefused("{name: \"a\", content: \"\\udfff\"}", "surrogate");
		assertThat(this.jdbc.queryForObject("select count(*) from meeting", Integer.class)).isZero();
	}

	@Test
	void asManyAsMayBeSentStayWithinTheOtherLimits() {
		String document = SUBTITLES.replace("content:", "date: \"2031-02-03\", format: \"webvtt\", content:");

		assertThat(send(IntStream.range(0, 30)
			.mapToObj((i) -> document.replace("Harbour board", "Board " + i).replace("late", "late " + i))
			.toArray(String[]::new))).satisfies((answer) -> assertThat(answer.split("outcome=CREATED")).hasSize(31));
	}

	private void assertRefused(String documents, String message) {
		this.tester.mutate()
			.header("Authorization", "Bearer " + EditorTokens.RIGHT)
			.build()
			.document(document(documents))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains(message)));
	}

	private String send(String... documents) {
		return this.graph.edit(document(String.join(", ", documents)))
			.path("importMeetings.documents")
			.entityList(Object.class)
			.get()
			.toString();
	}

	private static String document(String documents) {
		return "mutation { importMeetings(input: {documents: [%s]}) { %s } }".formatted(documents, SELECTION);
	}

}
