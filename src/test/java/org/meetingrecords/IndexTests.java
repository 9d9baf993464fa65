package org.meetingrecords;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that lists of utterances are read by indexes, in an archive where one person says
 * half of 100,000: planned for the values at hand, and planned once for all values. Left
 * out are texts that are looked for by their characters, and counts.
 */
@RecordsTest
@Tag("postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(StatementTimeTests.Watch.class)
class IndexTests {

	private static final Pattern WHOLE_TABLE = Pattern
		.compile("Seq Scan on (utterance|topic_match|topic_utterance)\\b");

	@Autowired
	private DataSource source;

	@Value("${spring.datasource.url}")
	private String url = "";

	@Autowired
	private Graph graph;

	@Autowired
	private TimedStatements statements;

	static Stream<String> lists() {
		return UtteranceQuestions.all();
	}

	@BeforeAll
	void fill() {
		new ResourceDatabasePopulator(new ClassPathResource("large-archive.sql")).execute(this.source);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void listIsReadByIndexes(String question) {
		assertThat(this.statements.of(() -> this.graph.ask(question))).isNotEmpty().allSatisfy((statement) -> {
			assertThat(plan("explain ", statement.shown().replaceFirst("^.* wrapping ", "")))
				.doesNotContainPattern(WHOLE_TABLE);
			assertThat(plan("explain (generic_plan) ", numbered(statement.sql()))).doesNotContainPattern(WHOLE_TABLE);
		});
	}

	// by the protocol that lets a statement have places without values
	private String plan(String explain, String sql) {
		JdbcTemplate plain = new JdbcTemplate(new DriverManagerDataSource(this.url + "&preferQueryMode=simple"));
		return sql + "\n" + String.join("\n", plain.queryForList(explain + sql, String.class));
	}

	private static String numbered(String sql) {
		StringBuilder text = new StringBuilder();
		String[] pieces = sql.split("\\?", -1);
		for (int i = 0; i < pieces.length; i++) {
			text.append((i > 0) ? "$" + i : "").append(pieces[i]);
		}
		return text.toString();
	}

}
