package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * W2: the 20 newest meetings, with the first 10 utterances of each.
 */
final class Newest implements Question {

	private static final byte[] START = Json.raw("{\"data\":{\"meetings\":{\"nodes\":[");

	private static final byte[] FIRST = Json.raw("{\"slug\":");

	private static final byte[] NEXT = Json.raw(",{\"slug\":");

	private static final byte[] TITLE = Json.raw(",\"title\":");

	private static final byte[] DATE = Json.raw(",\"date\":");

	private static final byte[] UTTERANCES = Json.raw(",\"utterances\":{\"nodes\":[");

	private static final byte[] MEETING_END = Json.raw("]}}");

	private static final byte[] END = Json.raw("]}}}");

	private static final String POSTGRESQL = """
			select m.id, m.slug, m.title, cast(m.held_on as varchar), u.id, u.ref, u.text, p.role, pe.name
			from (select * from meeting order by ordered_at desc, id desc limit 20) m
			left join lateral (select * from utterance u where u.meeting_id = m.id
			order by u.position, u.id limit 10) u on true
			left join participant p on p.id = u.participant_id
			left join person pe on pe.id = u.person_id
			order by m.ordered_at desc, m.id desc, u.position, u.id""";

	// it knows no lateral joins
	private static final String H2 = """
			select m.id, m.slug, m.title, cast(m.held_on as varchar), u.id, u.ref, u.text, p.role, pe.name
			from (select id, slug, title, held_on, ordered_at from meeting
			order by ordered_at desc, id desc limit 20) m
			left join (select u.*, row_number() over (partition by u.meeting_id order by u.position, u.id) as place
			from utterance u where u.meeting_id in (select id from meeting
			order by ordered_at desc, id desc limit 20)) u on u.meeting_id = m.id and u.place <= 10
			left join participant p on p.id = u.participant_id
			left join person pe on pe.id = u.person_id
			order by m.ordered_at desc, m.id desc, u.position, u.id""";

	private final String sql;

	Newest(boolean postgresql) {
		this.sql = postgresql ? POSTGRESQL : H2;
	}

	@Override
	public void answer(Connection connection, Parameters parameters, Json json) throws SQLException {
		List<Facts> meetings = new ArrayList<>();
		List<Spoken> spoken = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(this.sql);
				ResultSet row = statement.executeQuery()) {
			long last = 0;
			while (row.next()) {
				if (row.getLong(1) != last) {
					last = row.getLong(1);
					meetings.add(new Facts(row.getBytes(2), row.getBytes(3), row.getBytes(4), spoken.size()));
				}
				if (row.getLong(5) != 0) {
					spoken.add(new Spoken(row.getLong(5), row.getBytes(6), row.getBytes(7), row.getBytes(8),
							row.getBytes(9), null, null));
				}
			}
		}
		write(json.put(START), meetings, new Nodes(connection, spoken), spoken.size());
	}

	private static void write(Json json, List<Facts> meetings, Nodes nodes, int size) {
		for (int i = 0; i < meetings.size(); i++) {
			Facts meeting = meetings.get(i);
			json.put((i > 0) ? NEXT : FIRST)
				.text(meeting.slug())
				.put(TITLE)
				.text(meeting.title())
				.put(DATE)
				.text(meeting.date())
				.put(UTTERANCES);
			nodes.write(json, meeting.from(), (i + 1 < meetings.size()) ? meetings.get(i + 1).from() : size);
			json.put(MEETING_END);
		}
		json.put(END);
	}

	private record Facts(byte[] slug, byte[] title, byte[] date, int from) {

	}

}
