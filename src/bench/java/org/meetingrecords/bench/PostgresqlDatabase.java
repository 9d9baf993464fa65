package org.meetingrecords.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of our own, which all servers share.
 */
final class PostgresqlDatabase implements Database {

	private static final String COUNT = """
			select coalesce(sum(calls), 0) from pg_stat_statements
			where query !~* '^(begin|start|commit|rollback|set|show|discard)' and query not like '%pg_stat_statements%'""";

	private final Path folder;

	private final EmbeddedPostgres server;

	PostgresqlDatabase(Path folder) throws IOException {
		this.folder = folder;
		this.server = EmbeddedPostgres.builder()
			.setDataDirectory(folder)
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(folder.resolveSibling("postgresql").toFile())
			.setServerConfig("shared_buffers", "1GB")
			.setServerConfig("max_wal_size", "8GB")
			.setServerConfig("maintenance_work_mem", "512MB")
			.setServerConfig("shared_preload_libraries", "pg_stat_statements")
			.start();
	}

	@Override
	public Path folder() {
		return this.folder;
	}

	@Override
	public Access origin() {
		return new Access("jdbc:postgresql://localhost:%d/postgres".formatted(this.server.getPort()), "postgres",
				"postgres");
	}

	@Override
	public Access accessOf(String name) {
		return origin();
	}

	@Override
	public StatementCount count(Access access) throws SQLException {
		Connection connection = access.connect();
		execute(connection, "create extension if not exists pg_stat_statements");
		track(connection, "top");
		return new StatementCount() {

			@Override
			public int next() throws SQLException {
				try (Statement statement = connection.createStatement();
						ResultSet row = statement.executeQuery(COUNT)) {
					row.next();
					int count = row.getInt(1);
					execute(connection, "select pg_stat_statements_reset()");
					return count;
				}
			}

			@Override
			public void close() throws SQLException {
				track(connection, "none");
				connection.close();
			}

		};
	}

	private static void track(Connection connection, String what) throws SQLException {
		execute(connection, "alter system set pg_stat_statements.track = '" + what + "'");
		execute(connection, "select pg_reload_conf()");
		// other connections read it before their next statement
		execute(connection, "select pg_sleep(0.5)");
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
