package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes utterances with the names of their topics, which one statement reads for all.
 */
final class Nodes {

	private static final byte[] FIRST = Json.raw("{\"ref\":");

	private static final byte[] NEXT = Json.raw(",{\"ref\":");

	private static final byte[] TEXT = Json.raw(",\"text\":");

	private static final byte[] ROLE = Json.raw(",\"speaker\":{\"role\":");

	private static final byte[] PERSON = Json.raw(",\"person\":");

	private static final byte[] NAME = Json.raw("{\"name\":");

	private static final byte[] MEETING = Json.raw(",\"meeting\":{\"title\":");

	private static final byte[] DATE = Json.raw(",\"date\":");

	private static final byte[] TOPIC_LIST = Json.raw(",\"topics\":[");

	private static final byte[] FIRST_TOPIC = Json.raw("{\"topic\":{\"name\":");

	private static final byte[] NEXT_TOPIC = Json.raw(",{\"topic\":{\"name\":");

	private static final byte[] TOPIC_END = Json.raw("}}");

	private static final byte[] END = Json.raw("]}");

	private static final String TOPICS = """
			select distinct tm.utterance_id, t.name from topic_match tm join topic t on t.id = tm.topic_id
			where tm.utterance_id = any(?)""";

	private final List<Spoken> rows;

	private final Map<Long, List<byte[]>> topics = new HashMap<>();

	Nodes(Connection connection, List<Spoken> rows) throws SQLException {
		this.rows = rows;
		if (!rows.isEmpty()) {
			readTopics(connection);
		}
	}

	private void readTopics(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(TOPICS)) {
			Sql.bind(statement, this.rows.stream().map(Spoken::id).toList());
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					this.topics.computeIfAbsent(row.getLong(1), (id) -> new ArrayList<>(8)).add(row.getBytes(2));
				}
			}
		}
		this.topics.values().forEach((names) -> names.sort(Arrays::compare));
	}

	void writeWithMeetings(Json json) {
		for (int i = 0; i < this.rows.size(); i++) {
			Spoken row = this.rows.get(i);
			start(row, json, i > 0);
			json.put(MEETING).text(row.title()).put(DATE).text(row.date()).put('}');
			end(row, json);
		}
	}

	// write the utterances from one to before another
	void write(Json json, int from, int to) {
		for (int i = from; i < to; i++) {
			start(this.rows.get(i), json, i > from);
			end(this.rows.get(i), json);
		}
	}

	private void start(Spoken row, Json json, boolean further) {
		json.put(further ? NEXT : FIRST)
			.text(row.ref())
			.put(TEXT)
			.text(row.text())
			.put(ROLE)
			.text(row.role())
			.put(PERSON);
		if (row.person() != null) {
			json.put(NAME).text(row.person()).put('}');
		}
		else {
			json.text(null);
		}
		json.put('}');
	}

	private void end(Spoken row, Json json) {
		json.put(TOPIC_LIST);
		boolean further = false;
		for (byte[] name : this.topics.getOrDefault(row.id(), List.of())) {
			json.put(further ? NEXT_TOPIC : FIRST_TOPIC).text(name).put(TOPIC_END);
			further = true;
		}
		json.put(END);
	}

}
