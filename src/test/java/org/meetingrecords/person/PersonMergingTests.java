package org.meetingrecords.person;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PersonMerging}.
 */
@RecordsTest
class PersonMergingTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private MergedPeople people;

	private String ada = "";

	private String ida = "";

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Boat talks", "2031-01-01")
					.lists("Ada Brook", "Brook Ada")
					.says("Ada Brook", "Rye.")
					.says("Cyrus Dell", "Grain."),
				Sample.of("Field talks", "2031-01-02")
					.lists("Ida Vale", "Vale Ida")
					.lists("Ada Brook", "Brook Ada")
					.role("Ida Vale", "Mayor")
					.says("Ida Vale", "Rye and fishing.")
					.says("Ada Brook", "Rye again."));
		this.ada = this.people.id("ada-brook");
		this.ida = this.people.id("ida-vale");
	}

	@Test
	void whatIsRecordedAboutSeveralIsAboutOne() {
		assertThat(this.people.merge(this.ada, this.ida)).isEqualTo("{person={slug=ada-brook}, problems=[]}");

		this.graph.ask("""
				{ person(slug: "ada-brook") {
				  name listedName otherNames
				  participations { nodes { label } } meetings { totalCount }
				  topics { nodes { topic { name } utteranceCount } }
				} }""")
			.path("person")
			.matchesJsonStrictly(
					"""
							{"name": "Ada Brook", "listedName": "Brook Ada", "otherNames": ["Ida Vale", "Vale Ida"],
							 "participations": {"nodes": [{"label": "Ada Brook"}, {"label": "Mayor Ida Vale"}, {"label": "Ada Brook"}]},
							 "meetings": {"totalCount": 2},
							 "topics": {"nodes": [
							   {"topic": {"name": "Farming"}, "utteranceCount": 3}, {"topic": {"name": "Grain"}, "utteranceCount": 3},
							   {"topic": {"name": "Rye"}, "utteranceCount": 3}, {"topic": {"name": "Fishing"}, "utteranceCount": 1}]}}""");
		assertThat(this.graph.texts("{ people { nodes { name } } }", "people.nodes[*].name"))
			.containsExactly("Ada Brook", "Cyrus Dell");
		assertThat(this.graph.texts("{ meeting(slug: \"2031-01-02-field-talks\") { people { name } } }",
				"meeting.people[*].name"))
			.containsExactly("Ada Brook");
	}

	@Test
	void idsAndSlugsOfWhoWasMergedAnswerWithTheOther() {
		this.people.merge(this.ada, this.ida);

		assertThat(this.graph.text("{ node(id: \"%s\") { ... on Person { slug } } }".formatted(this.ida), "node.slug"))
			.isEqualTo("ada-brook");
		assertThat(this.people.id("ida-vale")).isEqualTo(this.ada);
		for (String filter : List.of("id: \"%s\"".formatted(this.ida), "slug: \"ida-vale\"", "name: \"vale\"",
				"name: \"Ada Brook\"", "text: \"Vale\"")) {
			assertThat(spoken(filter)).as(filter).containsExactly("Rye.", "Rye and fishing.", "Rye again.");
			assertThat(found(filter)).as(filter).containsExactly("Ada Brook");
		}
		assertThat(suggested("vale")).containsExactly("Ada Brook");
	}

	@Test
	void whoWasMergedIsSplitAsIfNothingHadBeen() {
		List<String> before = this.people.stored();
		found("text: \"Vale\"");
		this.people.merge(this.ada, this.ida);
		found("text: \"Vale\"");
		assertThat(this.people.stored()).isNotEqualTo(before);

		assertThat(this.people.split(this.ida)).isEqualTo("{person={slug=ida-vale}, problems=[]}");

		assertThat(this.people.stored()).isEqualTo(before);
		assertThat(spoken("text: \"Vale\"")).containsExactly("Rye and fishing.");
		assertThat(found("text: \"Vale\"")).containsExactly("Ida Vale");
		assertThat(found("text: \"Brook\"")).containsExactly("Ada Brook");
		assertThat(suggested("vale")).containsExactly("Ida Vale");
	}

	@Test
	void mergesOfMergesComeApartStepByStep() {
		String cyrus = this.people.id("cyrus-dell");
		List<String> before = this.people.stored();
		this.people.merge(this.ida, this.ada);
		List<String> between = this.people.stored();
		this.people.merge(cyrus, this.ida);
		assertThat(spoken("id: \"%s\"".formatted(this.ada))).hasSize(4);

		this.people.split(this.ida);
		assertThat(this.people.stored()).isEqualTo(between);
		this.people.split(this.ada);
		assertThat(this.people.stored()).isEqualTo(before);

		this.people.merge(this.ida, this.ada);
		this.people.merge(cyrus, this.ida);
		this.people.split(this.ada);
		this.people.split(this.ida);
		assertThat(this.people.stored()).isEqualTo(before);
	}

	@Test
	void whatIsRecordedUnderAMergedNameLaterIsTheOthersAndGoesWithASplit() {
		this.people.merge(this.ada, this.ida);
		this.archive.record(Sample.of("Late talks", "2031-01-03")
			.lists("Ida Vale", "Vale Ida")
			.says("Ida Vale", "Late fishing.")
			.says("IDA VALE", "Later.")
			.says("Ada Brook", "Last."));
		assertThat(spoken("id: \"%s\"".formatted(this.ada))).containsExactly("Rye.", "Rye and fishing.", "Rye again.",
				"Late fishing.", "Later.", "Last.");

		this.people.split(this.ida);

		assertThat(spoken("id: \"%s\"".formatted(this.ida))).containsExactly("Rye and fishing.", "Late fishing.",
				"Later.");
		assertThat(spoken("id: \"%s\"".formatted(this.ada))).containsExactly("Rye.", "Rye again.", "Last.");
		assertThat(this.graph.texts("{ meeting(slug: \"2031-01-03-late-talks\") { people { name } } }",
				"meeting.people[*].name"))
			.containsExactly("Ida Vale");
		assertThat(this.graph.texts("{ person(slug: \"ida-vale\") { topics { nodes { topic { name } } } } }",
				"person.topics.nodes[*].topic.name"))
			.containsExactly("Fishing", "Farming", "Grain", "Rye");
	}

	@Test
	void editorsAreToldWhatStandsInTheWay() {
		List<String> before = this.people.stored();
		String nobody = "UGVyc29uOjk5OTk5OTk5";
		assertThat(this.people.merge(this.ada, this.ida, nobody)).contains("person=null", "code=NO_SUCH_PERSON",
				"message=There is no person with the id '" + nobody + "': choose another");
		assertThat(this.people.merge(nobody, this.ida)).contains("code=NO_SUCH_PERSON");
		assertThat(this.people.merge(this.ada, this.ida, this.ada)).contains("code=SAME_PERSON",
				"message='ada-brook' is the person to merge others into: leave it out of 'from'");
		assertThat(this.people.split(this.ada)).contains("code=NOT_MERGED", "message='ada-brook' was not merged into"
				+ " anybody: give the id that the person had before the merge");
		assertThat(this.people.split(nobody)).contains("code=NO_SUCH_PERSON");
		assertThat(this.people.stored()).isEqualTo(before);

		this.people.merge(this.ada, this.ida);
		assertThat(this.people.merge(this.people.id("cyrus-dell"), this.ida)).contains("code=ALREADY_MERGED",
				"message='ida-vale' was merged before: split that person first, or merge the other one as a whole");
		assertThat(this.people.merge(this.ida, this.ada)).contains("code=SAME_PERSON");
		assertThat(this.people.merge(this.ida, this.people.id("cyrus-dell"))).contains("slug=ada-brook");
	}

	private List<String> spoken(String speaker) {
		return this.graph.texts(
				"{ utterances(filter: {speaker: {%s}}, orderBy: OLDEST) { nodes { text } } }".formatted(speaker),
				"utterances.nodes[*].text");
	}

	private List<String> found(String filter) {
		return this.graph.texts("{ people(filter: {%s}) { nodes { name } } }".formatted(filter),
				"people.nodes[*].name");
	}

	private List<String> suggested(String prefix) {
		return this.graph.texts("{ suggest(prefix: \"%s\") { text } }".formatted(prefix), "suggest[*].text");
	}

}
