package org.meetingrecords.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;
import org.meetingrecords.SqlLog;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
class FilteredExportTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private Export export;

	@Autowired
	private FilterParameter filters;

	@Autowired
	private Records records;

	@Autowired
	private SqlLog sql;

	@BeforeEach
	void record() {
		this.archive.clear();
		for (int i = 1; i <= 24; i++) {
			Sample sample = Sample.of("Talks " + i, "2031-01-%02d".formatted(i))
				.place((i % 2 == 0) ? "Harbour Hall" : "Town Hall")
				.summary((i % 3 == 0) ? "About ferries." : "About bread.");
			this.archive.record((i % 4 == 0) ? sample.topic("Trade") : sample.region("Norland"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
			24 | {}
			12 | {'place': 'harbour'}
			8  | {'text': 'ferry'}
			8  | {'text': 'bread -ferry', 'place': 'town'}
			3  | {'date': {'from': '2031-01-05', 'to': '2031-01-07'}}
			6  | {'topic': {'name': 'Trade'}}
			18 | {'region': {'name': 'Norland'}}
			1  | {'slug': '2031-01-03-talks-3'}
			16 | {'not': {'text': 'ferry'}}
			12 | {'anyOf': [{'text': 'ferry'}, {'topic': {'name': 'Trade'}}]}
			1  | {'anyOf': {'slug': '2031-01-03-talks-3'}}
			24 | {'source': {'publisher': 'Harbour Gazette'}}
			0  | {'participant': {'name': 'Nobody'}}
			""")
	void theSameMeetingsAreExportedAsAreListed(int count, String filter) throws IOException {
		String literal = filter.replaceAll("'(\\w+)':", "$1:").replace('\'', '"');
		List<String> listed = this.graph.texts(
				"{ meetings(filter: %s, orderBy: OLDEST, first: 100) { nodes { title } } }".formatted(literal),
				"meetings.nodes[*].title");

		assertThat(titles(filter.replace('\'', '"'))).isEqualTo(listed).hasSize(count);
	}

	@Test
	void pageOfAFilteredExportTakesAsManyStatementsForManyMeetingsAsForOne() {
		List<Long> ids = this.records.fitting(this.filters.read("{}"));
		List<String> one = this.sql.of(() -> this.records.byIds(ids.subList(0, 1)));
		List<String> many = this.sql.of(() -> this.records.byIds(ids.subList(0, 10)));

		assertThat(ids).hasSize(24).isSorted();
		assertThat(many).hasSameSizeAs(one);
	}

	@Test
	void meetingThatIsGoneByThenIsLeftOut() {
		List<Long> ids = this.records.fitting(this.filters.read("{}"));

		assertThat(this.records.byIds(List.of(ids.get(0), Collections.max(ids) + 1))).hasSize(1);
		assertThat(this.records.byIds(List.of(Collections.max(ids) + 1))).isEmpty();
	}

	private List<String> titles(String filter) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.of(this.filters.read(filter)).write(out);
		return out.toString(StandardCharsets.UTF_8)
			.lines()
			.map((line) -> JsonMapper.shared().readTree(line).path("title").asString())
			.toList();
	}

}
