package org.meetingrecords.retraction;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.ingestion.HarbourTalks;
import org.meetingrecords.person.MergedPeople;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Retractions}.
 */
@RecordsTest
class RetractionTests {

	private static final String EVERYTHING = """
			{ meetings { totalCount } participants { totalCount } utterances { totalCount }
			  byText: meetings(filter: {text: "harbour"}) { totalCount }
			  found: utterances(filter: {text: "fishing"}) { totalCount facets { topics(first: 5) { count } } }
			  topic(slug: "fishing") { utterances { totalCount } people { nodes { utteranceCount } } }
			  person(slug: "ada-brook") { meetings { totalCount } utterances { totalCount } }
			  statistics { meetingCount utteranceCount wordCount }
			  suggest(prefix: "harb") { __typename } }""";

	@Autowired
	private Archive archive;

	@Autowired
	private HarbourTalks talks;

	@Autowired
	private MergedPeople people;

	@Autowired
	private Graph graph;

	private String id = "";

	@BeforeEach
	void recordAMeeting() {
		this.talks.begin();
		this.id = this.graph.text("{ meeting(slug: \"2031-01-02-harbour-talks\") { id } }", "meeting.id");
	}

	@Test
	void retractedMeetingAnswersByItsIdAndIsInNoListSearchOrCount() {
		assertThat(retract()).isEqualTo("[]");

		this.graph.ask(EVERYTHING).path("").matchesJson("""
				{"meetings": {"totalCount": 0}, "participants": {"totalCount": 0}, "utterances": {"totalCount": 0},
				 "byText": {"totalCount": 0}, "found": {"totalCount": 0},
				 "topic": {"utterances": {"totalCount": 0}, "people": {"nodes": []}},
				 "person": {"meetings": {"totalCount": 0}, "utterances": {"totalCount": 0}},
				 "statistics": {"meetingCount": 0, "utteranceCount": 0, "wordCount": 0}, "suggest": []}""");
		this.graph
			.ask("""
					{ node(id: "%s") { ... on Meeting { title withdrawnAt transcript { __typename } participants { totalCount }
					  revisions { nodes { kind reason source { name } } } } }
					  meeting(slug: "2031-01-02-harbour-talks") { title } }"""
				.formatted(this.id))
			.path("node.withdrawnAt")
			.hasValue()
			.path("")
			.matchesJson(
					"""
							{"node": {"title": "Harbour talks", "transcript": [], "participants": {"totalCount": 0},
							  "revisions": {"nodes": [{"kind": "RETRACTED", "reason": "The mayor asked for it.", "source": null}]}},
							 "meeting": {"title": "Harbour talks"}}""");
	}

	@Test
	void utteranceOfARetractedMeetingAnswersByItsIdAsWithdrawn() {
		String utterance = this.talks.ids().get(0);
		retract();

		this.graph.ask("{ node(id: \"" + utterance
				+ "\") { ... on Utterance { text withdrawnAt speaker { person { name } } meeting { withdrawnAt } } } }")
			.path("node.withdrawnAt")
			.hasValue()
			.path("node.meeting.withdrawnAt")
			.hasValue()
			.path("node")
			.matchesJson("{\"text\": \"We talk of rye today.\", \"speaker\": {\"person\": {\"name\": \"Ada Brook\"}}}");
	}

	@Test
	void restoredMeetingIsAsItWas() {
		List<String> utterances = this.talks.ids();
		String whole = """
				{ meeting(slug: "2031-01-02-harbour-talks") { id topics { name } participants { nodes { id label person { id } } }
				  transcript { ... on Utterance { id text topics { matches { quote } } notes { id text } } ... on Note { id text } } } }""";
		String before = this.graph.ask(whole).path("meeting").entity(Object.class).get().toString();
		String counts = this.graph.ask(EVERYTHING).path("").entity(Object.class).get().toString();
		retract();

		assertThat(restore()).isEqualTo("[]");
		assertThat(this.talks.ids()).isEqualTo(utterances);
		assertThat(this.graph.ask(whole).path("meeting").entity(Object.class).get()).hasToString(before);
		assertThat(this.graph.ask(EVERYTHING).path("").entity(Object.class).get()).hasToString(counts);
		assertThat(this.graph.texts("{ meetings { nodes { revisions { nodes { kind } } } } }",
				"meetings.nodes[0].revisions.nodes[*].kind"))
			.containsExactly("RESTORED", "RETRACTED");
	}

	@Test
	void whatACorrectionWithdrewStaysWithdrawnWhenTheMeetingIsRestored() {
		this.talks.run(HarbourTalks.FIRST.replace("Grace Holt: Yes.", ""));
		List<String> left = this.talks.ids();
		retract();
		restore();

		assertThat(this.talks.ids()).isEqualTo(left).hasSize(3);
	}

	@Test
	void peopleWhoWereMergedMeanwhileAreOneInARestoredMeeting() {
		this.archive.record(Sample.of("Other talks", "2031-01-03").says("Ida Vale", "Rye."));
		retract();
		this.people.merge(this.people.id("ida-vale"), this.people.id("ada-brook"));
		restore();

		this.graph.ask("{ person(slug: \"ida-vale\") { utterances { totalCount } participations { totalCount } } }")
			.path("person")
			.matchesJsonStrictly("{\"utterances\": {\"totalCount\": 3}, \"participations\": {\"totalCount\": 2}}");
	}

	@Test
	void fileOfARetractedMeetingIsRefused() {
		retract();

		assertThat(this.talks.run(HarbourTalks.FIRST)).isEqualTo("0 imported, 0 updated, 0 unchanged, 1 refused");
		assertThat(this.talks.run(HarbourTalks.FIRST.replace("rye", "grain")))
			.isEqualTo("0 imported, 0 updated, 0 unchanged, 1 refused");
		assertThat(this.talks.texts()).isEmpty();
	}

	@Test
	void payloadHasTheMeetingAsItIsNow() {
		String payload = " { meeting { withdrawnAt } problems { code } } }";
		this.graph
			.edit("mutation { retractMeeting(input: {id: \"%s\", reason: \"Asked for.\"})".formatted(this.id) + payload)
			.path("retractMeeting.meeting.withdrawnAt")
			.hasValue();
		this.graph.edit("mutation { restoreMeeting(input: {id: \"%s\"})".formatted(this.id) + payload)
			.path("restoreMeeting.meeting.withdrawnAt")
			.valueIsNull();
	}

	@Test
	void retractionsThatCannotBeAreProblems() {
		assertThat(restore()).contains("NOT_RETRACTED");
		retract();
		assertThat(retract()).contains("ALREADY_RETRACTED");
		this.id = "TWVldGluZzo5ODc2NTQzMjE";
		assertThat(retract()).contains("NO_SUCH_MEETING");
	}

	private String retract() {
		return this.graph.edit("""
				mutation { retractMeeting(input: {id: "%s", reason: "The mayor asked for it."}) {
				  meeting { id } problems { code message } } }""".formatted(this.id))
			.path("retractMeeting.problems")
			.entity(Object.class)
			.get()
			.toString();
	}

	private String restore() {
		return this.graph
			.edit("mutation { restoreMeeting(input: {id: \"%s\"}) { problems { code } } }".formatted(this.id))
			.path("restoreMeeting.problems")
			.entity(Object.class)
			.get()
			.toString();
	}

}
