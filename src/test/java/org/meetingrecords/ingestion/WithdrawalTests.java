package org.meetingrecords.ingestion;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what another edition leaves out.
 */
@RecordsTest
class WithdrawalTests {

	@Autowired
	private HarbourTalks talks;

	@Autowired
	private Graph graph;

	@BeforeEach
	void recordTheFirstEdition() {
		this.talks.begin();
	}

	@Test
	void utteranceThatVanishedAnswersByItsIdAndIsInNoListOrCount() {
		String ref = "2031-01-02-harbour-talks#3";
		String id = this.graph.text("{ utterance(ref: \"" + ref + "\") { id } }", "utterance.id");

		this.talks.run(HarbourTalks.FIRST.replace("Ada Brook: And of fishing in the bay, as we always do.\n\n", ""));

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
		assertThat(this.talks.texts()).hasSize(3).noneMatch((text) -> text.contains("fishing"));
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
		List<String> before = this.talks.ids();
		String without = HarbourTalks.FIRST.replace("Ada Brook: And of fishing in the bay, as we always do.\n\n", "");
		this.talks.run(without);
		this.talks.run(HarbourTalks.FIRST + "\n\n");

		assertThat(this.talks.ids()).isEqualTo(before);
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

		this.talks.run(HarbourTalks.FIRST.replace("(Mayor)", "(Mayor of the town)").replace("Cyrus Dell", "Ida Vale"));

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

}
