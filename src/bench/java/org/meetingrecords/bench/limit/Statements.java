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

	/** Fewer than these are found by whatever is rarer, and sorted. */
	private static final int FEW = 500;

	private static final String FOUND = """
			select u.id, u.ref, u.text, u.participant_id, u.person_id, u.meeting_id, u.ordered_at, u.position
			from utterance u
			where u.person_id %s
			and exists (select 1 from topic_match tm where tm.utterance_id = u.id and tm.topic_id = any(?))""";

	private static final String ORDER = " order by u.ordered_at desc, u.meeting_id desc, u.position, u.id";

	private static final String ROWS = """
			%s select u.id, u.ref, u.text, p.role, pe.name, m.title, cast(m.held_on as varchar)
			from (%s %s limit 50) u
			join participant p on p.id = u.participant_id
			join meeting m on m.id = u.meeting_id
			join person pe on pe.id = u.person_id
			%s""";

	private final boolean counts;

	private final String ofOne = ROWS.formatted("", FOUND.formatted("= ?"), ORDER, ORDER);

	private final String ofMany;

	Statements(boolean counts, boolean postgresql) {
		this.counts = counts;
		// found first, then sorted: else a rare topic is looked for along the order
		this.ofMany = postgresql
				? ROWS.formatted("with found as materialized (" + FOUND.formatted("= any(?)") + ")",
						"select * from found u", ORDER, ORDER)
				: ROWS.formatted("", FOUND.formatted("= any(?)"), ORDER, ORDER);
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
		boolean walks = asked.count() >= FEW && asked.people().size() == 1;
		List<Spoken> spoken = new ArrayList<>(PAGE);
		try (PreparedStatement statement = connection.prepareStatement(walks ? this.ofOne : this.ofMany)) {
			Sql.bind(statement, asked.people(), asked.topics());
			if (walks) {
				statement.setLong(1, asked.people().get(0));
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
