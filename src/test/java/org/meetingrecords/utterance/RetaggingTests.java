package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.topic.EditedTopics;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what {@link Retagging} finds.
 */
@RecordsTest
class RetaggingTests {

	@Autowired
	private EditedTopics topics;

	@Autowired
	private TaggedArchive tagged;

	@Autowired
	private Graph graph;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void recordMeetings() {
		this.tagged.record();
	}

	@AfterEach
	void bringTheRulesBack() {
		this.topics.reset();
	}

	@Test
	void newTopicIsFoundInWhatWasRecordedBefore() {
		this.topics.create("Barley", "barley");
		assertThat(this.tagged.evidence("barley")).isEmpty();
		assertThat(this.tagged.progress("barley")).isEqualTo("{done=0, total=2}");

		this.tagged.retag();

		assertThat(this.tagged.evidence("barley")).containsExactly("0 0 6 Barley", "2 5 11 barley");
		assertThat(this.tagged.progress("barley")).isEqualTo("null");
		assertThat(this.tagged.progress("fishing")).isEqualTo("null");
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected()).contains("person ada-brook barley 1");
	}

	@Test
	void anotherRuleTakesTheOldEvidenceAway() {
		this.topics.rule("rye", "barley");
		this.tagged.retag();

		assertThat(this.tagged.evidence("rye")).containsExactly("0 0 6 Barley", "2 5 11 barley");
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected());

		this.topics.rule("rye", "nothing");
		this.tagged.retag();

		assertThat(this.tagged.evidence("rye")).isEmpty();
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected())
			.noneMatch((row) -> row.startsWith("person") && row.contains("rye"));
	}

	@Test
	void onlyTheMatchesOfTheChangedTopicAreTouched() {
		List<Long> others = this.tagged.ids("where t.slug <> 'rye'");

		this.topics.rule("rye", "rye OR barley");
		List<Long> rye = this.tagged.ids("where t.slug = 'rye'");
		this.tagged.retag();

		assertThat(this.tagged.ids("where t.slug <> 'rye'")).isEqualTo(others);
		assertThat(this.tagged.ids("where t.slug = 'rye'")).hasSize(3).containsAll(rye);
	}

	@Test
	void topicsFollowWhatIsPartOfThem() {
		this.topics.narrower("fishing", "grain");
		this.tagged.retag();
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected()).contains("person ada-brook fishing 2");

		this.topics.narrower("fishing");
		this.tagged.retag();
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected()).contains("person ada-brook fishing 1");
	}

	@Test
	void aChangeIsUnderWayForAllThatATopicIsPartOf() {
		this.topics.rule("rye", "barley");
		assertThat(underWay()).containsExactly("rye", "grain", "farming");
		this.tagged.retag();
		assertThat(underWay()).isEmpty();

		this.topics.narrower("grain");
		assertThat(underWay()).containsExactly("grain", "farming");
		this.tagged.retag();

		this.topics.narrower("grain", "rye");
		assertThat(underWay()).containsExactly("grain", "farming");
		this.tagged.retag();

		this.topics.delete("rye");
		assertThat(underWay()).containsExactly("rye", "grain", "farming");
		this.tagged.retag();
		assertThat(this.tagged.progress("farming")).isEqualTo("null");
	}

	@Test
	void aDeletedTopicIsGoneWhenItWasTakenFromAllUtterances() {
		this.topics.delete("rye");
		assertThat(this.tagged.progress("rye")).isEqualTo("{done=0, total=2}");

		this.tagged.retag();

		assertThat(this.graph.texts("{ topics { nodes { slug } } }", "topics.nodes[*].slug")).containsExactly("farming",
				"fishing", "grain");
		assertThat(this.tagged.derived()).isEqualTo(this.tagged.expected());
	}

	@Test
	void onlyMeetingsThatChangedAreNumberedAndTheIndexFollows() {
		Map<String, Long> before = changes();

		this.topics.create("Barley", "barley");
		this.tagged.retag();

		Map<String, Long> after = changes();
		assertThat(after.get("Field talks")).isGreaterThan(before.get("Field talks"));
		after.keySet().removeIf("Field talks"::equals);
		assertThat(before).containsAllEntriesOf(after);
		assertThat(this.graph.numbers(
				"{ utterances(filter: {text: \"barley\", topic: {slug: \"barley\"}}) { nodes { position } } }",
				"utterances.nodes[*].position"))
			.hasSize(1);
	}

	private List<String> underWay() {
		return Stream.of("rye", "grain", "farming", "fishing")
			.filter((slug) -> !this.tagged.progress(slug).equals("null"))
			.toList();
	}

	private Map<String, Long> changes() {
		return this.jdbc
			.query("select title, change_number from meeting",
					(row, index) -> Map.entry(row.getString(1), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
