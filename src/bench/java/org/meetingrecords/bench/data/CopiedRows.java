package org.meetingrecords.bench.data;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Stores rows by PostgreSQL's COPY.
 */
final class CopiedRows implements Rows {

	private final CopyManager copies;

	private final Map<Table, StringBuilder> lines = new EnumMap<>(Table.class);

	CopiedRows(Connection connection) throws SQLException {
		this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
		for (Table table : Table.values()) {
			this.lines.put(table, new StringBuilder());
		}
	}

	@Override
	public void add(Table table, @Nullable Object... values) {
		StringBuilder line = this.lines.get(table);
		for (int i = 0; i < values.length; i++) {
			append(line.append((i > 0) ? "\t" : ""), values[i]);
		}
		line.append('\n');
	}

	private static void append(StringBuilder line, @Nullable Object value) {
		if (value == null) {
			line.append("\\N");
		}
		else if (value instanceof String text) {
			text.chars().forEach((character) -> {
				switch (character) {
					case '\\' -> line.append("\\\\");
					case '\n' -> line.append("\\n");
					case '\t' -> line.append("\\t");
					default -> line.append((char) character);
				}
			});
		}
		else {
			line.append(value);
		}
	}

	@Override
	public void flush() throws SQLException {
		for (Map.Entry<Table, StringBuilder> entry : this.lines.entrySet()) {
			if (!entry.getValue().isEmpty()) {
				copy(entry.getKey(), entry.getValue());
			}
		}
	}

	private void copy(Table table, StringBuilder rows) throws SQLException {
		try {
			this.copies.copyIn("copy " + table.columns() + " from stdin", new StringReader(rows.toString()));
			rows.setLength(0);
		}
		catch (IOException ex) {
			throw new SQLException(ex);
		}
	}

}
