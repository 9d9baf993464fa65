package org.meetingrecords.bench.data;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of all tables and stores them.
 */
interface Rows {

	// take a row: its values in the order of the table's columns
	void add(Table table, @Nullable Object... values) throws SQLException;

	// store the rows taken so far
	void flush() throws SQLException;

}
