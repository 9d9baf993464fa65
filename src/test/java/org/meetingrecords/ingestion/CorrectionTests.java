package org.meetingrecords.ingestion;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Correction} and what the graph says about it.
 */
@RecordsTest
class CorrectionTests {

	private static final String FACTS = """
			Title: Harbour talks
			Date: 2031-01-02
			Publisher: Harbour Gazette

			""";

	private static final String FIRST = FACTS + """
			Ada Brook (Mayor): We talk of rye today.

			Cyrus Dell: Yes.

			(Applause.)

			Ada Brook: And of fishing in the bay, as we always do.

			Grace Holt: Yes.
			""";

	private static final String ALL = """
			{ meeting(slug: "2031-01-02-harbour-talks") { utterances { nodes {
			  id ref position text speaker { label } topics { topic { name } } } } } }""";

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private Importing imports;

	@BeforeEach
	void recordTheFirstEdition() {
		this.archive.clear();
		assertThat(run(FIRST)).isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
	}

	@Test
	void insertedTurnLeavesIdsAndRefsOfOthersAsTheyAre() {
		List<String> before = ids();

		assertThat(run(FIRST.replace("Cyrus Dell: Yes.\n\n(App", "Ida Vale: Yes.\n\nCyrus Dell: Yes.\n\n(App")))
			.isEqualTo("0 imported, 1 updated, 0 unchanged, 0 refused");

		assertThat(ids()).hasSize(5).element(1).isNotIn(before);
		assertThat(ids()).containsSubsequence(before);
		assertThat(this.graph.texts(ALL, "meeting.utterances.nodes[*].ref")).containsExactly(
				"2031-01-02-harbour-talks#1", "2031-01-02-harbour-talks#5", "2031-01-02-harbour-talks#2",
				"2031-01-02-harbour-talks#3", "2031-01-02-harbour-talks#4");
		assertThat(this.graph.numbers(ALL, "meeting.utterances.nodes[*].position")).containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void revisionTellsWhatWasAddedRemovedAndReworded() {
		run(FACTS.replace("talks\n", "talks\nPlace: The harbour\n") + """
				Ada Brook (Mayor): We talk of grain today.

				Ida Vale: Fishing is what I want to talk of.

				(Laughter.)

				Ada Brook: And of fishing in the bay, as we always do.

				Grace Holt: Yes.
				""");

		this.graph.ask("""
				{ meeting(slug: "2031-01-02-harbour-talks") { place revisions { totalCount nodes {
				  number kind reason source { name } replaced { name }
				  facts { fact before after }
				  changes { totalCount nodes { kind utterance { ref } before { label text } after { text } } }
				  added: changes(kind: ADDED) { totalCount }
				} } } }""")
			.path("meeting")
			.matchesJsonStrictly(
					"""
							{"place": "The harbour", "revisions": {"totalCount": 1, "nodes": [
							 {"number": 1, "kind": "CORRECTED", "reason": null, "source": {"name": "talks.txt"}, "replaced": {"name": "talks.txt"},
							  "facts": [{"fact": "PLACE", "before": null, "after": "The harbour"},
							   {"fact": "PARTICIPANTS", "before": "Ada Brook (Mayor)\\nCyrus Dell\\nGrace Holt", "after": "Ada Brook (Mayor)\\nIda Vale\\nGrace Holt"},
							   {"fact": "NOTES", "before": "(Applause.)", "after": "(Laughter.)"}],
							  "changes": {"totalCount": 3, "nodes": [
							   {"kind": "REWORDED", "utterance": {"ref": "2031-01-02-harbour-talks#1"},
							    "before": {"label": "Ada Brook (Mayor)", "text": "We talk of rye today."}, "after": {"text": "We talk of grain today."}},
							   {"kind": "ADDED", "utterance": {"ref": "2031-01-02-harbour-talks#5"},
							    "before": null, "after": {"text": "Fishing is what I want to talk of.\\n(Laughter.)"}},
							   {"kind": "REMOVED", "utterance": {"ref": "2031-01-02-harbour-talks#2"},
							    "before": {"label": "Cyrus Dell", "text": "Yes.\\n(Applause.)"}, "after": null}]},
							  "added": {"totalCount": 1}}]}}""");
	}

	@Test
	void utteranceThatVanishedAnswersByItsIdAndIsInNoListOrCount() {
		String ref = "2031-01-02-harbour-talks#3";
		String id = this.graph.text("{ utterance(ref: \"" + ref + "\") { id } }", "utterance.id");

		run(FIRST.replace("Ada Brook: And of fishing in the bay, as we always do.\n\n", ""));

		this.graph.ask("{ byRef: utterance(ref: \"" + ref + "\") { id } node(id: \"" + id
				+ """
						") { ... on Utterance { ref text withdrawnAt speaker { role person { name } } topics { topic { name } }
						  previous { ref } history { kind before { text } after { text } revision { number } } meeting { slug } } } }""")
			.path("node.withdrawnAt")
			.hasValue()
			.path("byRef.id")
			.entity(String.class)
			.isEqualTo(id)
			.path("node")
			.matchesJson(
					"""
							{"ref": "2031-01-02-harbour-talks#3", "text": "And of fishing in the bay, as we always do.",
							 "speaker": {"role": "Mayor", "person": {"name": "Ada Brook"}}, "topics": [], "previous": null,
							 "history": [{"kind": "REMOVED", "before": {"text": "And of fishing in the bay, as we always do."}, "after": null, "revision": {"number": 1}}],
							 "meeting": {"slug": "2031-01-02-harbour-talks"}}""");
		assertThat(this.graph.texts(ALL, "meeting.utterances.nodes[*].text")).hasSize(3)
			.noneMatch((text) -> text.contains("fishing"));
		this.graph.ask("""
				{ found: utterances(filter: {text: "fishing"}) { totalCount } all: utterances { totalCount }
				  topic(slug: "fishing") { utterances { totalCount } people { totalCount } }
				  statistics { utteranceCount }
				  meeting(slug: "2031-01-02-harbour-talks") { statistics { utteranceCount } } }""")
			.path("")
			.matchesJsonStrictly("""
					{"found": {"totalCount": 0}, "all": {"totalCount": 3},
					 "topic": {"utterances": {"totalCount": 0}, "people": {"totalCount": 0}},
					 "statistics": {"utteranceCount": 3},
					 "meeting": {"statistics": {"utteranceCount": 3}}}""");
	}

	@Test
	void utteranceThatComesBackIsTheSame() {
		List<String> before = ids();
		String without = FIRST.replace("Ada Brook: And of fishing in the bay, as we always do.\n\n", "");
		run(without);
		run(FIRST + "\n\n");

		assertThat(ids()).isEqualTo(before);
		assertThat(this.graph.texts("""
				{ utterance(ref: "2031-01-02-harbour-talks#3") { history { kind } } }""", "utterance.history[*].kind"))
			.containsExactly("REMOVED", "ADDED");
		assertThat(this.graph.numbers("{ utterances(filter: {text: \"fishing\"}) { totalCount } }", "utterances[*]"))
			.containsExactly(1);
	}

	@Test
	void participantsStayWhoTheyAreAndOneWhoIsLeftOutAnswersByTheId() {
		String query = "{ meeting(slug: \"2031-01-02-harbour-talks\") { participants { nodes { id } } } }";
		List<String> before = this.graph.texts(query, "meeting.participants.nodes[*].id");

		run(FIRST.replace("(Mayor)", "(Mayor of the town)").replace("Cyrus Dell", "Ida Vale"));

		assertThat(this.graph.texts(query, "meeting.participants.nodes[*].id")).hasSize(3)
			.startsWith(before.get(0))
			.doesNotContain(before.get(1));
		this.graph
			.ask("{ nodes(ids: [\"" + before.get(0) + "\", \"" + before.get(1)
					+ "\"]) { ... on Participant { label role utterances { totalCount } } } }")
			.path("nodes")
			.matchesJsonStrictly(
					"""
							[{"label": "Ada Brook (Mayor of the town)", "role": "Mayor of the town", "utterances": {"totalCount": 2}},
							 {"label": "Cyrus Dell", "role": null, "utterances": {"totalCount": 0}}]""");
		assertThat(this.graph.numbers("{ participants(filter: {role: \"town\"}) { totalCount } }", "participants[*]"))
			.containsExactly(1);
	}

	@Test
	void editionThatWasTakenOnceChangesNothingWhenItComesAgain() {
		String second = FIRST.replace("rye", "grain");
		run(second);

		assertThat(run(FIRST)).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		assertThat(run(second)).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		assertThat(this.graph.texts(ALL, "meeting.utterances.nodes[*].text")).first()
			.isEqualTo("We talk of grain today.");
	}

	@Test
	void editionThatSaysTheSameIsNoRevision() {
		String updatedAt = this.graph.text("{ meetings { nodes { updatedAt } } }", "meetings.nodes[0].updatedAt");

		assertThat(run(FIRST + "\n\n\n")).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		this.graph.ask("{ meetings { nodes { updatedAt revisions { totalCount } } } }")
			.path("meetings.nodes")
			.matchesJsonStrictly("[{\"updatedAt\": \"" + updatedAt + "\", \"revisions\": {\"totalCount\": 0}}]");
	}

	@Test
	void topicsOfACorrectedRecordAreThoseOfItsWordsNow() {
		run(FIRST.replace("rye", "nothing"));

		this.graph.ask("""
				{ topic(slug: "grain") { utterances { totalCount } people { totalCount } }
				  fishing: topic(slug: "fishing") { people { nodes { person { name } utteranceCount } } } }""")
			.path("")
			.matchesJsonStrictly("""
					{"topic": {"utterances": {"totalCount": 0}, "people": {"totalCount": 0}},
					 "fishing": {"people": {"nodes": [{"person": {"name": "Ada Brook"}, "utteranceCount": 1}]}}}""");
	}

	@Test
	void otherMeetingOfTheSameTitleAndDayIsNoCorrection() {
		assertThat(run(FACTS + """
				Grace Holt: This is quite another session about the budget of schools.

				Hans Oak: Its words are all different, from the first one to the last.
				""")).isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
		assertThat(this.graph.texts("{ meetings { nodes { slug } } }", "meetings.nodes[*].slug"))
			.containsExactlyInAnyOrder("2031-01-02-harbour-talks", "2031-01-02-harbour-talks-2");
	}

	@Test
	void recordWhoseDayIsCorrectedIsKnownByItsAddressAndKeepsItsSlug() {
		String page = FIRST.replace("Publisher:", "URL: https://harbour.example/1\nPublisher:")
			.replace("Harbour talks", "Bay talks");
		this.archive.clear();
		run(page);

		assertThat(run(page.replace("2031-01-02", "2031-01-03")))
			.isEqualTo("0 imported, 1 updated, 0 unchanged, 0 refused");
		this.graph.ask("""
				{ meeting(slug: "2031-01-02-bay-talks") { date revisions { nodes { facts { fact before after } } } }
				  utterances(filter: {meeting: {date: {from: "2031-01-03"}}, topic: {name: "rye"}}) { totalCount } }""")
			.path("")
			.matchesJsonStrictly(
					"""
							{"meeting": {"date": "2031-01-03",
							  "revisions": {"nodes": [{"facts": [{"fact": "DATE", "before": "2031-01-02", "after": "2031-01-03"}]}]}},
							 "utterances": {"totalCount": 1}}""");
	}

	private String run(String edition) {
		return this.imports.run("talks.txt", edition.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> ids() {
		return this.graph.texts(ALL, "meeting.utterances.nodes[*].id");
	}

}
