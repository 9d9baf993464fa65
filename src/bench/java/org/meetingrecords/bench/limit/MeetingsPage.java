package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.meetingrecords.shared.NameKey;

/**
 * W4: the meetings of some days that are filed under a topic, a page of 20 and how many
 * there are.
 */
final class MeetingsPage implements Question {

	private static final byte[] START = Json.raw("{\"data\":{\"meetings\":{\"totalCount\":");

	private static final byte[] NODES = Json.raw(",\"nodes\":[");

	private static final byte[] FIRST = Json.raw("{\"slug\":");

	private static final byte[] NEXT = Json.raw(",{\"slug\":");

	private static final byte[] DATE = Json.raw(",\"date\":");

	private static final byte[] TITLE = Json.raw(",\"title\":");

	private static final byte[] PAGE_INFO = Json.raw("],\"pageInfo\":{\"hasNextPage\":");

	private static final byte[] TRUE = Json.raw("true");

	private static final byte[] FALSE = Json.raw("false");

	private static final byte[] CURSOR = Json.raw(",\"endCursor\":");

	private static final byte[] END = Json.raw("}}}");

	private static final int PAGE = 20;

	private static final String ROWS = """
			with found as %s (
			select m.id, m.slug, m.title, m.held_on, m.ordered_at, count(*) over () as total
			from meeting m where m.held_on between ? and ?
			and m.id in (select f.meeting_id from meeting_topic f
			join topic_reach r on r.includes_id = f.topic_id
			join topic t on t.id = r.topic_id where t.name_key = ?))
			select m.slug, m.title, cast(m.held_on as varchar), m.ordered_at, m.id, m.total
			from found m %s order by m.ordered_at desc, m.id desc limit 21""";

	private final String first;

	private final String next;

	MeetingsPage(boolean postgresql) {
		String materialized = postgresql ? "materialized" : "";
		this.first = ROWS.formatted(materialized, "");
		this.next = ROWS.formatted(materialized, "where (m.ordered_at, m.id) < (?, ?)");
	}

	@Override
	public void answer(Connection connection, Parameters parameters, Json json) throws SQLException {
		json.put(START);
		String after = parameters.get("after");
		try (PreparedStatement statement = connection.prepareStatement(after.isEmpty() ? this.first : this.next)) {
			bind(statement, parameters);
			if (!after.isEmpty()) {
				int gap = after.indexOf(' ');
				statement.setTimestamp(4, Timestamp.from(Instant.parse(after.substring(0, gap))));
				statement.setLong(5, Long.parseLong(after.substring(gap + 1)));
			}
			try (ResultSet row = statement.executeQuery()) {
				write(row, json);
			}
		}
		json.put(END);
	}

	private static void bind(PreparedStatement statement, Parameters parameters) throws SQLException {
		statement.setDate(1, Date.valueOf(parameters.get("from")));
		statement.setDate(2, Date.valueOf(parameters.get("to")));
		statement.setString(3, NameKey.of(parameters.get("topic")));
	}

	private static void write(ResultSet row, Json json) throws SQLException {
		int written = 0;
		byte[] cursor = null;
		boolean more = row.next();
		json.number(more ? row.getLong(6) : 0).put(NODES);
		while (more && written < PAGE) {
			json.put((written > 0) ? NEXT : FIRST)
				.text(row.getBytes(1))
				.put(DATE)
				.text(row.getBytes(3))
				.put(TITLE)
				.text(row.getBytes(2))
				.put('}');
			if (++written == PAGE) {
				cursor = Json.raw(row.getObject(4, OffsetDateTime.class).toInstant() + " " + row.getLong(5));
			}
			more = row.next();
		}
		json.put(PAGE_INFO).put(more ? TRUE : FALSE).put(CURSOR).text(cursor).put('}');
	}

}
