package org.meetingrecords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.meetingrecords.bench.data.Generator;

/**
 * Makes the archive that is asked, unless it is there from an earlier run.
 */
final class Archives {

	private final Options options;

	Archives(Options options) {
		this.options = options;
	}

	void prepare(Database database, int meetings) throws IOException, InterruptedException, SQLException {
		// beside the folder: PostgreSQL wants its own for itself
		Path done = database.folder().resolveSibling(database.folder().getFileName() + ".done");
		if (Files.exists(done)) {
			return;
		}
		System.out.printf("Generating %,d meetings on %s …%n", meetings, this.options.database());
		long start = System.nanoTime();
		new Servers(this.options, database).founding().close();
		Access origin = database.origin();
		try (Connection connection = origin.connect()) {
			new Generator(meetings).fill(connection, this.options.isPostgresql());
		}
		Files.writeString(done, "");
		System.out.printf("… in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
	}

}
