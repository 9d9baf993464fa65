package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Answers one workload.
 */
interface Question {

	void answer(Connection connection, Parameters parameters, Json json) throws SQLException;

}
