package org.meetingrecords.meeting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests for {@link Participants} and what the graph says about them.
 */
@RecordsTest
class ParticipantsTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Boat talks", "2031-01-01")
					.role("Ada Brook", "Mayor")
					.says("Cyrus Dell", "Welcome.")
					.says("*Question", "Who is next?")
					.says("Ada Brook", "I am."),
				Sample.of("Field talks", "2031-02-01").role("Ada Brook", "Farmer").says("Ada Brook", "Welcome."));
	}

	@Test
	void participantsComeInTheOrderOfTheirFirstWords() {
		this.graph.ask("""
				{ meeting(slug: "2031-01-01-boat-talks") {
				  participants { totalCount nodes { label name role person { name } meeting { title } } }
				} }""").path("meeting.participants").matchesJsonStrictly("""
				{"totalCount": 3, "nodes": [
				  {"label": "Cyrus Dell", "name": "Cyrus Dell", "role": null,
				   "person": {"name": "Cyrus Dell"}, "meeting": {"title": "Boat talks"}},
				  {"label": "Question", "name": null, "role": null,
				   "person": null, "meeting": {"title": "Boat talks"}},
				  {"label": "Mayor Ada Brook", "name": "Ada Brook", "role": "Mayor",
				   "person": {"name": "Ada Brook"}, "meeting": {"title": "Boat talks"}}]}""");
	}

	@Test
	void rolesOfAPersonBelongToTheMeetings() {
		this.graph.ask("{ person(slug: \"ada-brook\") { participations { nodes { role meeting { title } } } } }")
			.path("person.participations.nodes")
			.matchesJsonStrictly("""
					[{"role": "Farmer", "meeting": {"title": "Field talks"}},
					 {"role": "Mayor", "meeting": {"title": "Boat talks"}}]""");
	}

	@Test
	void meetingInWhichAPersonSpeaksUnderTwoLabelsComesOnce() {
		this.archive.record(Sample.of("Two labels", "2031-03-01").says("Ada Brook", "One.").says("ADA BROOK", "Two."));
		this.graph.ask("{ person(slug: \"ada-brook\") { meetings { totalCount nodes { title } } } }")
			.path("person.meetings")
			.matchesJsonStrictly("""
					{"totalCount": 3, "nodes": [{"title": "Two labels"}, {"title": "Field talks"},
					 {"title": "Boat talks"}]}""");
	}

}
