package org.meetingrecords.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How a database is reached.
 *
 * @param url its JDBC URL
 * @param user the user
 * @param password the password
 */
record Access(String url, String user, String password) {

	Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.user, this.password);
	}

}
