package org.meetingrecords.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the servers are asked, drawn from an archive by rules: the same for the same
 * archive.
 */
final class Workloads {

	/** The workload that the limit server cannot do: it has no index. */
	static final String SEARCH = "W6";

	private static final int PAIRS = 64;

	/** Of the pairs, how many are of the one who speaks most. */
	private static final int HEAVIEST = 16;

	private static final int TRANSCRIPTS = 64;

	private static final int TITLES = 500;

	private static final int SEARCHES = 64;

	private static final int TOPICS = 16;

	private static final String PAIR = """
			select p.name, t.name, pt.utterance_count from person_topic pt
			join person p on p.id = pt.person_id join topic t on t.id = pt.topic_id
			where p.id %s (select person_id from person_topic group by person_id order by sum(utterance_count) desc limit 1)
			order by pt.utterance_count desc, pt.person_id, pt.topic_id""";

	private final Connection connection;

	Workloads(Connection connection) {
		this.connection = connection;
	}

	Map<String, List<Question>> all() throws SQLException, IOException {
		List<Map<String, Object>> pairs = pairs();
		Map<String, List<Question>> all = new LinkedHashMap<>();
		all.put("W1", questions("W1", pairs));
		all.put("W1c", questions("W1c", pairs));
		all.put("W2", questions("W2", List.of(Map.of())));
		all.put("W3", questions("W3", spread(rows("select slug from meeting order by id", "slug"), TRANSCRIPTS)));
		all.put("W4", questions("W4", days()));
		all.put("W5", questions("W5", spread(rows("select id from meeting order by id", "id"), TITLES)));
		all.put(SEARCH, questions(SEARCH, searches()));
		return all;
	}

	private static List<Question> questions(String workload, List<Map<String, Object>> values) throws IOException {
		try (InputStream file = Objects
			.requireNonNull(Workloads.class.getResourceAsStream("/bench/queries/" + workload + ".graphql"))) {
			String document = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return values.stream().map((value) -> new Question(workload, document, value)).toList();
		}
	}

	// topics of the heaviest speaker from the commonest to the rarest, then pairs of the
	// others, each a constant factor further down than the last
	private List<Map<String, Object>> pairs() throws SQLException {
		List<Map<String, Object>> pairs = new ArrayList<>(
				spread(rows(PAIR.formatted("="), "speaker", "topic"), HEAVIEST));
		List<Map<String, Object>> others = rows(PAIR.formatted("<>"), "speaker", "topic");
		for (int i = HEAVIEST; i < PAIRS; i++) {
			double part = (double) (i - HEAVIEST) / (PAIRS - HEAVIEST);
			int rank = (int) Math.pow(others.size(), part) - 1;
			Map<String, Object> pair = others.get(Math.min(Math.max(rank, i - HEAVIEST), others.size() - 1));
			// heavy and light in turn
			pairs.add((i % 2 == 0) ? 0 : pairs.size(), pair);
		}
		return pairs;
	}

	private List<Map<String, Object>> days() throws SQLException {
		List<Map<String, Object>> days = new ArrayList<>();
		List<Map<String, Object>> topics = rows("""
				select t.name, count(*) from meeting_topic f join topic t on t.id = f.topic_id
				group by t.name order by count(*) desc, t.name limit %d""".formatted(TOPICS), "topic");
		for (Map<String, Object> topic : topics) {
			for (int year : List.of(2008, 2019)) {
				days.add(Map.of("topic", topic.get("topic"), "from", year + "-01-01", "to", year + "-12-31"));
			}
		}
		return days;
	}

	private List<Map<String, Object>> searches() throws SQLException {
		List<Map<String, Object>> meetings = spread(rows("select id from meeting order by id", "id"), SEARCHES);
		String passages = "select text from utterance where position > 1 and meeting_id in (%s) order by id".formatted(
				meetings.stream().map((meeting) -> meeting.get("id").toString()).collect(Collectors.joining(",")));
		List<String> texts = spread(rows(passages, "text"), SEARCHES).stream()
			.map((row) -> (String) row.get("text"))
			.toList();
		return SoughtWords.of(texts).stream().map((text) -> Map.<String, Object>of("text", text)).toList();
	}

	private List<Map<String, Object>> rows(String sql, String... names) throws SQLException {
		List<Map<String, Object>> rows = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				Map<String, Object> values = new LinkedHashMap<>();
				for (int i = 0; i < names.length; i++) {
					values.put(names[i], row.getObject(i + 1));
				}
				rows.add(values);
			}
		}
		return rows;
	}

	private static List<Map<String, Object>> spread(List<Map<String, Object>> all, int size) {
		List<Map<String, Object>> some = new ArrayList<>();
		for (int i = 0; i < Math.min(size, all.size()); i++) {
			some.add(all.get((int) ((long) i * all.size() / Math.min(size, all.size()))));
		}
		return some;
	}

}
