package org.meetingrecords.version;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives connections that replace the version of the archive with whatever changes it.
 */
class WatchedDataSource extends DelegatingDataSource {

	WatchedDataSource(DataSource source) {
		super(source);
	}

	DataSource unwatched() {
		return obtainTargetDataSource();
	}

	@Override
	public Connection getConnection() throws SQLException {
		return WatchedConnection.of(super.getConnection());
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return WatchedConnection.of(super.getConnection(username, password));
	}

}
