package org.meetingrecords.utterance;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.topic.Rule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RuleTrials}.
 */
@RecordsTest
class RuleTrialTests {

	private static final String QUERY = """
			{ tryRule(rule: "%s", first: %d) { lookedAt isComplete found {
			utterance { text speaker { person { name } } } matches { paragraph start end quote } } } }""";

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private RuleTrials trials;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void recordMeetings() {
		this.archive.clear();
		this.archive.record(
				Sample.of("Field talks", "2031-01-01")
					.says("Ada Brook", "Barley.")
					.says("Cyrus Dell", "Fishing.", "(Barley.)", "A barley field."),
				Sample.of("Boat talks", "2031-01-02").says("Ada Brook", "No field.", "Fields of barley."));
	}

	@Test
	void newestUtterancesComeFirstWithTheirEvidence() {
		String query = QUERY.formatted("barley", 20);

		assertThat(this.graph.texts(query, "tryRule.found[*].utterance.text"))
			.containsExactly("No field.\nFields of barley.", "Barley.", "Fishing.\nA barley field.");
		assertThat(this.graph.texts(query, "tryRule.found[*].matches[*].quote")).containsExactly("barley", "Barley",
				"barley");
		assertThat(this.graph.numbers(query, "tryRule.found[*].matches[*].paragraph")).containsExactly(1, 0, 2);
		assertThat(this.graph.numbers(query, "tryRule.found[*].matches[*].start")).containsExactly(10, 0, 2);
		this.graph.ask(query).path("tryRule.lookedAt").entity(Integer.class).isEqualTo(3);
		this.graph.ask(query).path("tryRule.isComplete").entity(Boolean.class).isEqualTo(true);
	}

	@Test
	void nothingIsLookedAtBeyondWhatWasAskedFor() {
		String query = QUERY.formatted("barley", 1);

		assertThat(this.graph.texts(query, "tryRule.found[*].utterance.speaker.person.name"))
			.containsExactly("Ada Brook");
		this.graph.ask(query).path("tryRule.lookedAt").entity(Integer.class).isEqualTo(1);
		this.graph.ask(query).path("tryRule.isComplete").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void allUtterancesAreLookedAtOnce() {
		recordTurns(450);

		RuleTrial trial = this.trials.run(Rule.of("barley OR turn"), 1000);

		assertThat(trial.lookedAt()).isEqualTo(453);
		assertThat(trial.isComplete()).isTrue();
		assertThat(trial.found()).extracting((found) -> found.utterance().ref()).doesNotHaveDuplicates().hasSize(453);
	}

	@Test
	void whenTheTimeIsOverNoMoreTextIsLookedAt() {
		TransactionTemplate late = new TransactionTemplate(this.transactions);
		late.setTimeout(1);

		RuleTrial trial = late.execute((transaction) -> this.trials.run(Rule.of("barley"), 20));

		assertThat(trial.lookedAt()).isEqualTo(1);
		assertThat(trial.isComplete()).isFalse();
	}

	@Test
	void aRuleThatCannotBeReadIsRefusedWithThePlace() {
		assertThat(this.graph.errors(QUERY.formatted("barley AND (rye", 1))).singleElement()
			.asString()
			.startsWith("BAD_REQUEST: ")
			.contains("character 12");
		assertThat(this.graph.errors(QUERY.formatted("barley", 101))).singleElement()
			.asString()
			.startsWith("BAD_REQUEST: 'first' takes 1 to 100");
	}

	private void recordTurns(int count) {
		Sample many = Sample.of("Long talks", "2031-01-03");
		IntStream.range(0, count).forEach((turn) -> many.says("Ada Brook", "Turn " + turn));
		this.archive.record(many);
	}

}
