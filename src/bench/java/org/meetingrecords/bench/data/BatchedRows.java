package org.meetingrecords.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Stores rows by batches of inserts, on any database.
 */
final class BatchedRows implements Rows {

	private final Map<Table, PreparedStatement> inserts = new EnumMap<>(Table.class);

	BatchedRows(Connection connection) throws SQLException {
		for (Table table : Table.values()) {
			String marks = String.join(",", Collections.nCopies(table.width(), "?"));
			this.inserts.put(table,
					connection.prepareStatement("insert into " + table.columns() + " values (" + marks + ")"));
		}
	}

	@Override
	public void add(Table table, @Nullable Object... values) throws SQLException {
		PreparedStatement insert = this.inserts.get(table);
		for (int i = 0; i < values.length; i++) {
			insert.setObject(i + 1, values[i]);
		}
		insert.addBatch();
	}

	@Override
	public void flush() throws SQLException {
		for (PreparedStatement insert : this.inserts.values()) {
			insert.executeBatch();
		}
	}

}
