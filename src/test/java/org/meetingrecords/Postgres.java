package org.meetingrecords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL, which starts when the first database is wanted and ends with the
 * tests.
 */
public final class Postgres {

	private static final String USER = "postgres";

	private static final AtomicInteger databases = new AtomicInteger();

	private Postgres() {
	}

	/**
	 * Return whether this run of the tests is the one on PostgreSQL.
	 * @return whether it is
	 */
	public static boolean isUsed() {
		return "PostgreSQL".equals(System.getProperty("test.database"));
	}

	/**
	 * Create an empty database. It sorts as English does, unlike H2: what must be the
	 * same on both cannot rely on it.
	 * @return the database's URL, user included
	 */
	static String newDatabase() {
		String name = "test" + databases.incrementAndGet();
		try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement
				.execute("create database %s template template0 locale_provider icu icu_locale 'en'".formatted(name));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database " + name, ex);
		}
		return Server.RUNNING.getJdbcUrl(USER, name);
	}

	private static final class Server {

		private static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				// nothing here is to survive a crash
				return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
