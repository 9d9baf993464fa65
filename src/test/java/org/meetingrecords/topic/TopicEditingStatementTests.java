package org.meetingrecords.topic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.SqlLog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the statements that {@link TopicEditing} costs.
 */
@RecordsTest
class TopicEditingStatementTests {

	@Autowired
	private EditedTopics topics;

	@Autowired
	private SqlLog sql;

	@BeforeEach
	void reset() {
		this.topics.reset();
	}

	@AfterEach
	void bringTheRulesBack() {
		this.topics.reset();
	}

	@Test
	void topicsThatBecomePartsAreReadTogether() {
		assertThat(readsOfTopics("rye", "grain", "farming")).isEqualTo(readsOfTopics("rye"));
	}

	private List<String> readsOfTopics(String... narrower) {
		String ids = Arrays.stream(narrower).map(this.topics::id).collect(Collectors.joining("\", \""));
		String mutation = "updateTopic(input: {id: \"%s\", narrower: [\"%s\"]})".formatted(this.topics.id("fishing"),
				ids);
		return this.sql.of(() -> this.topics.problems(mutation))
			.stream()
			.filter((statement) -> statement.contains(" from topic "))
			.toList();
	}

}
