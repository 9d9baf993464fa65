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

	@Autowired
	private HarbourTalks talks;

	@Autowired
	private Importing imports;

	@Autowired
	private Graph graph;

	@Autowired
	private Archive archive;

	@BeforeEach
	void recordTheFirstEdition() {
		this.talks.begin();
	}

	@Test
	void insertedTurnLeavesIdsAndRefsOfOthersAsTheyAre() {
		List<String> before = this.talks.ids();

		assertThat(this.talks
			.run(HarbourTalks.FIRST.replace("Cyrus Dell: Yes.\n\n(App", "Ida Vale: Yes.\n\nCyrus Dell: Yes.\n\n(App")))
			.isEqualTo("0 imported, 1 updated, 0 unchanged, 0 refused");

		assertThat(this.talks.ids()).hasSize(5).element(1).isNotIn(before);
		assertThat(this.talks.ids()).containsSubsequence(before);
		assertThat(this.talks.refs()).containsExactly("2031-01-02-harbour-talks#1", "2031-01-02-harbour-talks#5",
				"2031-01-02-harbour-talks#2", "2031-01-02-harbour-talks#3", "2031-01-02-harbour-talks#4");
		assertThat(this.talks.positions()).containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void revisionTellsWhatWasAddedRemovedAndReworded() {
		this.talks.run(HarbourTalks.FACTS.replace("talks\n", "talks\nPlace: The harbour\n") + """
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
				  added: changes(filter: {kind: ADDED}) { totalCount }
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
	void editionThatWasTakenOnceChangesNothingWhenItComesAgain() {
		String second = HarbourTalks.FIRST.replace("rye", "grain");
		this.talks.run(second);

		assertThat(this.talks.run(HarbourTalks.FIRST)).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		assertThat(this.talks.run(second)).isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		assertThat(this.talks.texts()).first().isEqualTo("We talk of grain today.");
	}

	@Test
	void editionThatSaysTheSameIsNoRevision() {
		String updatedAt = this.graph.text("{ meetings { nodes { updatedAt } } }", "meetings.nodes[0].updatedAt");

		assertThat(this.talks.run(HarbourTalks.FIRST + "\n\n\n"))
			.isEqualTo("0 imported, 0 updated, 1 unchanged, 0 refused");
		this.graph.ask("{ meetings { nodes { updatedAt revisions { totalCount } } } }")
			.path("meetings.nodes")
			.matchesJsonStrictly("[{\"updatedAt\": \"" + updatedAt + "\", \"revisions\": {\"totalCount\": 0}}]");
	}

	@Test
	void topicsOfACorrectedRecordAreThoseOfItsWordsNow() {
		this.talks.run(HarbourTalks.FIRST.replace("rye", "nothing"));

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
		assertThat(this.talks.run(HarbourTalks.FACTS + """
				Grace Holt: This is quite another session about the budget of schools.

				Hans Oak: Its words are all different, from the first one to the last.
				""")).isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
		assertThat(this.graph.texts("{ meetings { nodes { slug } } }", "meetings.nodes[*].slug"))
			.containsExactlyInAnyOrder("2031-01-02-harbour-talks", "2031-01-02-harbour-talks-2");
	}

	@Test
	void otherLectureOfOneVoiceOnTheSameDayIsNoCorrection() {
		this.archive.clear();

		assertThat(lecture("We talk of rye today, and of the price of bread."))
			.isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
		assertThat(lecture("Quite another story, which is of ships and of the sails that they set."))
			.isEqualTo("1 imported, 0 updated, 0 unchanged, 0 refused");
		assertThat(lecture("Quite another story, which is of ships and the sails that they set."))
			.isEqualTo("0 imported, 1 updated, 0 unchanged, 0 refused");
	}

	@Test
	void recordWhoseDayIsCorrectedIsKnownByItsAddressAndKeepsItsSlug() {
		String page = HarbourTalks.FIRST.replace("Publisher:", "URL: https://harbour.example/1\nPublisher:")
			.replace("Harbour talks", "Bay talks");
		this.archive.clear();
		this.talks.run(page);

		assertThat(this.talks.run(page.replace("2031-01-02", "2031-01-03")))
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

	@Test
	void correctedRoleAndNameAreARevisionWhereLabelsStayAsTheyWere() {
		String page = """
				{"meetingRecord": 1, "title": "Board", "date": "2031-01-02",
				 "publication": {"publisher": "Harbour Gazette", "licence": "CC BY 4.0", "language": "en"},
				 "speakers": [{"label": "The chair", "name": "Ada Brook", "role": "Mayor"}],
				 "entries": [{"speaker": 0, "label": "The chair", "paragraphs": ["We talk of rye today."]}]}""";
		this.archive.clear();
		this.imports.run("board.json", page.getBytes(StandardCharsets.UTF_8));

		assertThat(this.imports.run("board.json",
				page.replace("Ada", "Ida").replace("Mayor", "Deputy").getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("0 imported, 1 updated, 0 unchanged, 0 refused");
		this.graph.ask("{ meetings { nodes { revisions { nodes { facts { fact before after } } } } } }")
			.path("meetings.nodes[0].revisions.nodes[0].facts")
			.matchesJsonStrictly("""
					[{"fact": "PARTICIPANTS", "before": "The chair (Ada Brook, Mayor)",
					  "after": "The chair (Ida Brook, Deputy)"}]""");
	}

	private String lecture(String words) {
		return this.imports.run("2031-01-02 Lecture.vtt",
				"WEBVTT\n\n00:01.000 --> 00:09.000\n<v Ada Brook>%s</v>\n".formatted(words)
					.getBytes(StandardCharsets.UTF_8));
	}

}
