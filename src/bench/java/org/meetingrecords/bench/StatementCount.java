package org.meetingrecords.bench;

import java.io.IOException;
import java.sql.SQLException;

/**
 * Counts the SQL statements of a server, those that start and end transactions apart.
 */
interface StatementCount extends AutoCloseable {

	// how many there have been since this was last asked
	int next() throws SQLException, IOException;

	@Override
	void close() throws SQLException;

}
