package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * W1: what one person says about one topic, the newest 50.
 */
final class Statements implements Question {

	private static final byte[] START = Json.raw("{\"data\":{\"utterances\":{");

	private static final byte[] COUNT = Json.raw("\"totalCount\":");

	private static final byte[] NODES = Json.raw("\"nodes\":[");

	private static final byte[] END = Json.raw("]}}}");

	private static final int PAGE = 50;

	private static final String ORDER = " order by t.ordered_at desc, t.meeting_id desc, t.position, t.utterance_id";

	private static final String ROWS = """
			select u.id, u.ref, u.text, p.role, pe.name, m.title, cast(m.held_on as varchar)
			from (select * from topic_utterance t where t.person_id %s and t.topic_id %s""" + ORDER + """
			 limit 50) t
			join utterance u on u.id = t.utterance_id
			join participant p on p.id = u.participant_id
			join meeting m on m.id = t.meeting_id
			join person pe on pe.id = t.person_id""" + ORDER;

	/** One is no list for the database, which then reads an index in its order. */
	private static final String OF_ONE = ROWS.formatted("= ?", "= ?");

	private static final String OF_MANY = ROWS.formatted("= any(?)", "= any(?)");

	private final boolean counts;

	Statements(boolean counts) {
		this.counts = counts;
	}

	@Override
	public void answer(Connection connection, Parameters parameters, Json json) throws SQLException {
		Asked asked = Asked.read(connection, parameters);
		json.put(START);
		if (this.counts) {
			json.put(COUNT).number(asked.count()).put(',');
		}
		json.put(NODES);
		if (asked.count() > 0) {
			new Nodes(connection, rows(connection, asked)).writeWithMeetings(json);
		}
		json.put(END);
	}

	private List<Spoken> rows(Connection connection, Asked asked) throws SQLException {
		boolean one = asked.people().size() == 1 && asked.topics().size() == 1;
		List<Spoken> spoken = new ArrayList<>(PAGE);
		try (PreparedStatement statement = connection.prepareStatement(one ? OF_ONE : OF_MANY)) {
			if (one) {
				statement.setLong(1, asked.people().get(0));
				statement.setLong(2, asked.topics().get(0));
			}
			else {
				Sql.bind(statement, asked.people(), asked.topics());
			}
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
