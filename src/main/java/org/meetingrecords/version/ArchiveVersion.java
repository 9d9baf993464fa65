package org.meetingrecords.version;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The name of the state that the archive is in. It is kept in the archive and replaced by
 * the very transactions that change it, so that all servers of one archive agree: who
 * reads the same name twice would have read the same answers.
 */
@Component
public class ArchiveVersion implements DisposableBean {

	private static final String READ = "select name from archive_version where id = 1";

	private static final String REPLACE = "update archive_version set name = ? where id = 1";

	/** One row is read at once, or something is wrong that lasts. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final SharedReading reading = new SharedReading(this::read, PATIENCE.multipliedBy(2));

	private final DataSource source;

	ArchiveVersion(DataSource source) {
		this.source = OwnConnection.like(source, PATIENCE);
	}

	/**
	 * Return the version that the last committed change left.
	 * @return its name
	 * @throws SQLException if the archive cannot be read, or not within seconds
	 */
	public String current() throws SQLException {
		return this.reading.get();
	}

	private String read() throws SQLException {
		try (Connection connection = this.source.getConnection();
				PreparedStatement statement = connection.prepareStatement(READ)) {
			statement.setQueryTimeout((int) PATIENCE.toSeconds());
			try (ResultSet rows = statement.executeQuery()) {
				if (!rows.next()) {
					throw new SQLException("The table archive_version is empty");
				}
				return rows.getString(1);
			}
		}
	}

	@Override
	public void destroy() {
		if (this.source instanceof HikariDataSource own) {
			own.close();
		}
	}

	/**
	 * Replace the version within a transaction. Those of others that change the archive
	 * too wait for its end, so this is the last that it does.
	 * @param connection the connection of the transaction
	 * @throws SQLException if the archive cannot be changed
	 */
	static void replace(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
			statement.setString(1, UUID.randomUUID().toString());
			statement.executeUpdate();
		}
	}

}
