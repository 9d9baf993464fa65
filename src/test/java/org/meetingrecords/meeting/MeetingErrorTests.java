package org.meetingrecords.meeting;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.shared.GlobalId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is answered to questions about meetings that make no sense.
 */
@RecordsTest
class MeetingErrorTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordAMeeting() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01").says("Ada Brook", "Good afternoon."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2031-02-30", "2031-13-01", "31-01-2031", "2031-1-1", "yesterday", "",
			"2031-01-01T00:00:00Z", "+999999999-12-31", "-0001-01-01" })
	void dayThatNoCalendarHasIsAnInvalidQuery(String date) {
		assertThat(this.graph.errors("{ meetings(filter: {date: {from: \"%s\"}}) { totalCount } }".formatted(date)))
			.singleElement()
			.asString()
			.startsWith("INVALID_QUERY: ")
			.contains("a Date is a day of the calendar such as \"2021-05-08\", and '" + date + "' is none");
		assertThat(this.graph.errors("query($from: Date) { meetings(filter: {date: {from: $from}}) { totalCount } }",
				Map.of("from", date)))
			.singleElement()
			.asString()
			.startsWith("INVALID_QUERY: ")
			.contains("a Date is a day of the calendar such as \"2021-05-08\", and '" + date + "' is none");
	}

	@Test
	void rangeThatEndsBeforeItStartsIsABadRequest() {
		assertThat(this.graph
			.errors("{ meetings(filter: {date: {from: \"2031-02-01\", to: \"2031-01-01\"}}) { totalCount } }"))
			.containsExactly("BAD_REQUEST: The date range ends (2031-01-01) before it starts (2031-02-01): "
					+ "swap 'from' and 'to'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "(id: null)", "(id: null, slug: null)", "(id: \"x\", slug: \"y\")" })
	void lookupTakesExactlyOneIdentity(String arguments) {
		assertThat(this.graph.errors("{ meeting%s { id } }".formatted(arguments)))
			.containsExactly("BAD_REQUEST: Give 'id' or 'slug', exactly one of the two");
	}

	@Test
	void unknownMeetingIsNull() {
		this.graph.ask("{ meeting(slug: \"2031-01-01-others\") { id } }").path("meeting").valueIsNull();
		this.graph.ask("{ meeting(id: \"%s\") { id } }".formatted(new GlobalId("Meeting", 987654321)))
			.path("meeting")
			.valueIsNull();
	}

	@Test
	void idOfAnotherTypeIsABadRequest() {
		GlobalId person = new GlobalId("Person", 7);
		String error = "BAD_REQUEST: '%s' is the id of a Person: send that of a ".formatted(person);
		assertThat(this.graph.errors("{ meeting(id: \"%s\") { id } }".formatted(person)))
			.containsExactly(error + "Meeting");
		assertThat(this.graph.errors("{ meetings(filter: {id: \"%s\"}) { nodes { id } } }".formatted(person)))
			.containsExactly(error + "Meeting");
		assertThat(this.graph.errors("{ regions(filter: {id: \"%s\"}) { nodes { id } } }".formatted(person)))
			.containsExactly(error + "Region");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "\"\"", "\"2031-01-01-talks\"" })
	void idThatIsNoneIsABadRequest(String id) {
		assertThat(this.graph.errors("{ meeting(id: %s) { id } }".formatted(id))).singleElement()
			.asString()
			.startsWith("BAD_REQUEST: ")
			.contains("is not an id of this server");
	}

	@Test
	void textToLookForHasAtMost300Characters() {
		String text = "a".repeat(301);
		assertThat(this.graph.errors("{ meetings(filter: {text: \"%s\"}) { nodes { id } } }".formatted(text)))
			.containsExactly("BAD_REQUEST: The query has 301 characters, and 300 is the limit: shorten it");
		assertThat(this.graph.errors("{ meetings(filter: {place: \"%s\"}) { nodes { id } } }".formatted(text)))
			.containsExactly("BAD_REQUEST: A text to look for has at most 300 characters, not 301: shorten it");
	}

	@Test
	void narrowerIsYesOrNo() {
		assertThat(this.graph.errors("{ meetings(filter: {topic: {narrower: null}}) { totalCount } }")).singleElement()
			.asString()
			.startsWith("INVALID_QUERY: ")
			.contains("narrower");
	}

}
