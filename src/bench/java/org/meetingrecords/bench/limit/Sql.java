package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Small helps with JDBC.
 */
final class Sql {

	private Sql() {
	}

	// lists of numbers, as arrays
	@SafeVarargs
	static void bind(PreparedStatement statement, List<Long>... lists) throws SQLException {
		Connection connection = statement.getConnection();
		for (int i = 0; i < lists.length; i++) {
			statement.setArray(i + 1, connection.createArrayOf("bigint", lists[i].toArray()));
		}
	}

}
