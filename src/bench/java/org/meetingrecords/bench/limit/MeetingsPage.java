package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

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

	// days bound the moments, which are what the index is ordered by
	private static final String FILED = """
			from topic_meeting f where f.topic_id = (select t.id from topic t where t.name_key = ?)
			and f.held_on between ? and ? and f.ordered_at between ? and ?""";

	private static final int VALUES = 5;

	private static final String ROWS = "select m.slug, m.title, cast(m.held_on as varchar), m.ordered_at, m.id, "
			+ "(select count(*) " + FILED + ") from (select f.meeting_id, f.ordered_at " + FILED
			+ " %s order by f.ordered_at desc, f.meeting_id desc limit 21) f join meeting m on m.id = f.meeting_id "
			+ "order by f.ordered_at desc, f.meeting_id desc";

	private static final String FROM_START = ROWS.formatted("");

	private static final String FROM_CURSOR = ROWS.formatted("and (f.ordered_at, f.meeting_id) < (?, ?)");

	@Override
	public void answer(Connection connection, Parameters parameters, Json json) throws SQLException {
		json.put(START);
		String after = parameters.get("after");
		try (PreparedStatement statement = connection.prepareStatement(after.isEmpty() ? FROM_START : FROM_CURSOR)) {
			bind(statement, parameters, 0);
			bind(statement, parameters, VALUES);
			if (!after.isEmpty()) {
				int gap = after.indexOf(' ');
				statement.setTimestamp(2 * VALUES + 1, Timestamp.from(Instant.parse(after.substring(0, gap))));
				statement.setLong(2 * VALUES + 2, Long.parseLong(after.substring(gap + 1)));
			}
			try (ResultSet row = statement.executeQuery()) {
				write(row, json);
			}
		}
		json.put(END);
	}

	private static void bind(PreparedStatement statement, Parameters parameters, int before) throws SQLException {
		LocalDate from = LocalDate.parse(parameters.get("from"));
		LocalDate to = LocalDate.parse(parameters.get("to"));
		statement.setString(before + 1, NameKey.of(parameters.get("topic")));
		statement.setObject(before + 2, from);
		statement.setObject(before + 3, to);
		statement.setObject(before + 4, from.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
		statement.setObject(before + 5, to.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
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
