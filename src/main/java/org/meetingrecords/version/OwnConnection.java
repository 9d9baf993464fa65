package org.meetingrecords.version;

import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/**
 * A pool of one connection like those of another pool, for what is read before every
 * answer: it must not wait for connections that slow queries hold.
 */
final class OwnConnection {

	private OwnConnection() {
	}

	/**
	 * Return a pool of one, which connects when it is first asked to.
	 * @param source the pool whose settings it takes; returned itself if it is none that
	 * can be copied
	 * @param patience how long one waits for the connection
	 * @return the pool
	 */
	static DataSource like(DataSource source, Duration patience) {
		try {
			if (!source.isWrapperFor(HikariDataSource.class)) {
				return source;
			}
			HikariDataSource own = new HikariDataSource();
			source.unwrap(HikariDataSource.class).copyStateTo(own);
			own.setPoolName("archive-version");
			own.setMaximumPoolSize(1);
			own.setMinimumIdle(1);
			own.setConnectionTimeout(patience.toMillis());
			return own;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No data source fails to be unwrapped", ex);
		}
	}

}
