package org.meetingrecords;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the number of SQL statements depends on what is asked, and never on how many
 * rows there are.
 */
@RecordsTest
class StatementCountTests {

	/**
	 * As few rows as have all that is asked for: the first utterance has no previous one.
	 */
	private static final int FEW = 3;

	private static final int MANY = 6;

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private SqlLog sql;

	static List<SchemaPath> fields() {
		return SchemaPath.toAllFields();
	}

	static List<SchemaPath> connections() {
		return SchemaPath.toAllFields().stream().filter(SchemaPath::endsInConnection).toList();
	}

	@BeforeEach
	void recordMeetingsOfTheSameShape() {
		this.archive.clear();
		for (int day = 1; day <= MANY; day++) {
			this.archive.record(talks(day));
		}
	}

	private static Sample talks(int day) {
		String guest = "Guest " + "ABCDEFGHIJKL".charAt(day);
		return Sample.of("Talks", "2031-03-%02d".formatted(day))
			.section("News")
			.photo("A handshake.")
			.region("Norland " + day)
			.topic("Farming")
			.topic("Fishing")
			.lists("Ada Brook", "Brook Ada")
			.role("Ada Brook", "Mayor")
			.says("Ada Brook", "Farming and fishing, grain and rye.", "(Applause.)")
			.says(guest, "Grain and rye, farming and fishing.", "(Applause.)")
			.says("*Question", "What about fishing and farming?", "(Applause.)")
			.says(guest, "Fishing.", "(Applause.)");
	}

	@ParameterizedTest
	@MethodSource("fields")
	void fieldTakesAsManyStatementsForFewRowsAsForMany(SchemaPath field) {
		List<String> forFew = statements(field.query(FEW));
		assertThat(forFew).isNotEmpty();
		assertThat(statements(field.query(MANY))).hasSameSizeAs(forFew);
	}

	@ParameterizedTest
	@MethodSource("connections")
	void lastPagesTakeAsManyStatementsForOneRowAsForMany(SchemaPath field) {
		List<String> forOne = statements(field.lastPages(1));
		assertThat(forOne).isNotEmpty();
		assertThat(statements(field.lastPages(MANY))).hasSameSizeAs(forOne);
	}

	@Test
	void nodesTakeOneStatementForEachType() {
		List<String> ids = this.graph.texts("{ meetings { nodes { id } } }", "meetings.nodes[*].id");
		ids.addAll(this.graph.texts("{ utterances { nodes { id } } }", "utterances.nodes[*].id"));
		assertThat(statements("{ nodes(ids: [\"%s\"]) { id } }".formatted(String.join("\", \"", ids)))).hasSize(2);
	}

	@Test
	void listsWithDifferentArgumentsTakeOneStatementEach() {
		assertThat(statements("""
				{ meetings {
				  nodes {
				    one: utterances(first: 1) { nodes { text } }
				    two: utterances(first: 2) { nodes { text } }
				    same: utterances(first: 2) { nodes { text } }
				  }
				} }""")).hasSize(3);
	}

	@Test
	void countCostsAStatementOnlyWhenItIsAskedFor() {
		assertThat(statements("{ meetings { nodes { utterances { nodes { text } } } } }")).hasSize(2);
		assertThat(statements("{ meetings { nodes { utterances { totalCount nodes { text } } } } }")).hasSize(3);
		assertThat(statements("{ meetings { totalCount nodes { title } } }")).hasSize(2);
	}

	@Test
	void whetherAPageHasAPreviousOneCostsAStatementOnlyBehindACursor() {
		String cursor = this.graph.text("{ meetings(first: 1) { pageInfo { endCursor } } }",
				"meetings.pageInfo.endCursor");
		String query = "{ meetings(first: 1%s) { nodes { title } pageInfo { hasPreviousPage } } }";
		assertThat(statements(query.formatted(""))).hasSize(1);
		assertThat(statements(query.formatted(", after: \"" + cursor + "\""))).hasSize(2);
	}

	@Test
	void whetherAPageHasANextOneCostsAStatementOnlyBeforeACursor() {
		String cursor = this.graph.text("{ meetings(last: 1) { pageInfo { startCursor } } }",
				"meetings.pageInfo.startCursor");
		String query = "{ meetings(last: 1%s) { nodes { title } pageInfo { hasNextPage hasPreviousPage } } }";
		assertThat(statements(query.formatted(""))).hasSize(1);
		assertThat(statements(query.formatted(", before: \"" + cursor + "\""))).hasSize(2);
	}

	@Test
	void whatLiesBeyondNestedPagesCostsAStatementForEachSide() {
		String page = "{ meetings(first: %d) { nodes { utterances(%s) { nodes { text } pageInfo { hasNextPage "
				+ "hasPreviousPage startCursor endCursor } } } } }";
		String cursor = this.graph.text(page.formatted(1, "first: 1"),
				"meetings.nodes[0].utterances.pageInfo.endCursor");
		String between = "first: 1, after: \"%1$s\", before: \"%1$s\"".formatted(cursor);
		assertThat(statements(page.formatted(1, between))).hasSize(4);
		assertThat(statements(page.formatted(MANY, between))).hasSize(4);
	}

	private List<String> statements(String query) {
		return this.sql.of(() -> this.graph.ask(query));
	}

}
