package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.meetingrecords.shared.NameKey;

/**
 * W1: what one person says about one topic, the newest 50.
 */
class Statements implements Question {

	private static final byte[] START = Json.raw("{\"data\":{\"utterances\":{");

	private static final byte[] COUNT = Json.raw("\"totalCount\":");

	private static final byte[] NODES = Json.raw("\"nodes\":[");

	private static final byte[] END = Json.raw("]}}}");

	private static final int PAGE = 50;

	private static final String FOUND = """
			from utterance u
			where u.person_id = any(?)
			and exists (select 1 from topic_match tm where tm.utterance_id = u.id and tm.topic_id = any(?))""";

	private static final String ROWS = """
			select u.id, u.ref, u.text, p.role, pe.name, m.title, cast(m.held_on as varchar)
			from (select u.id, u.ref, u.text, u.participant_id, u.person_id, u.meeting_id, u.ordered_at, u.position
			%s
			order by u.ordered_at desc, u.meeting_id desc, u.position, u.id limit 50) u
			join participant p on p.id = u.participant_id
			join meeting m on m.id = u.meeting_id
			join person pe on pe.id = u.person_id
			order by u.ordered_at desc, u.meeting_id desc, u.position, u.id""".formatted(FOUND);

	private static final String IDS = """
			select 0, n.person_id from person_name n where n.name_key = ?
			union
			select 1, r.includes_id from topic t join topic_reach r on r.topic_id = t.id where t.name_key = ?""";

	private final boolean counts;

	Statements(boolean counts) {
		this.counts = counts;
	}

	@Override
	public void answer(Connection connection, Parameters parameters, Json json) throws SQLException {
		List<Long> people = new ArrayList<>();
		List<Long> topics = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(IDS)) {
			statement.setString(1, NameKey.of(parameters.get("speaker")));
			statement.setString(2, NameKey.of(parameters.get("topic")));
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					((rows.getInt(1) == 0) ? people : topics).add(rows.getLong(2));
				}
			}
		}
		json.put(START);
		if (this.counts) {
			json.put(COUNT).number(count(connection, people, topics)).put(',');
		}
		new Nodes(connection, rows(connection, people, topics)).writeWithMeetings(json.put(NODES));
		json.put(END);
	}

	private static long count(Connection connection, List<Long> people, List<Long> topics) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select count(*) " + FOUND)) {
			Sql.bind(statement, people, topics);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	private static List<Spoken> rows(Connection connection, List<Long> people, List<Long> topics) throws SQLException {
		List<Spoken> spoken = new ArrayList<>(PAGE);
		try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
			Sql.bind(statement, people, topics);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					spoken.add(new Spoken(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getBytes(4),
							row.getBytes(5), row.getBytes(6), row.getBytes(7)));
				}
			}
		}
		return spoken;
	}

}
