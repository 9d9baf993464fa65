package org.meetingrecords.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The database of one archive.
 */
interface Database extends AutoCloseable {

	static Database open(Options options, int meetings) throws IOException {
		Path folder = Path.of(options.data(), options.database() + "-" + meetings).toAbsolutePath();
		return options.isPostgresql() ? new PostgresqlDatabase(folder) : new H2Database(folder);
	}

	// where its files are
	Path folder();

	// how one server reaches it. Where servers cannot share a database, each gets a copy
	// of its own.
	Access accessOf(String server) throws IOException;

	// how it is reached to be filled
	Access origin();

	// start to count the statements of a server, which was given this access
	StatementCount count(Access access) throws SQLException, IOException;

	@Override
	void close() throws IOException;

}
