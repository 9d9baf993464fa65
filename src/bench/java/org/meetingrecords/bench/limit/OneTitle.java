package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * W5: the title of one meeting.
 */
final class OneTitle implements Question {

	private static final byte[] START = Json.raw("{\"data\":{\"meeting\":{\"title\":");

	private static final byte[] END = Json.raw("}}}");

	@Override
	public void answer(Connection connection, Parameters parameters, Json json) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select title from meeting where id = ?")) {
			statement.setLong(1, Long.parseLong(parameters.get("id")));
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				json.put(START).text(row.getBytes(1)).put(END);
			}
		}
	}

}
