package org.meetingrecords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * An H2 in a file. One process at a time has it, so every server gets a copy.
 */
final class H2Database implements Database {

	private final Path folder;

	private final List<Path> copies = new ArrayList<>();

	H2Database(Path folder) throws IOException {
		this.folder = folder;
		Files.createDirectories(folder);
	}

	@Override
	public Path folder() {
		return this.folder;
	}

	@Override
	public Access origin() {
		return access("records");
	}

	private Access access(String name) {
		return new Access("jdbc:h2:file:" + this.folder.resolve(name) + ";WRITE_DELAY=0", "", "");
	}

	@Override
	public Access accessOf(String server) throws IOException {
		Path copy = this.folder.resolve(server + ".mv.db");
		Files.copy(this.folder.resolve("records.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
		this.copies.add(copy);
		this.copies.add(traceOf(access(server)));
		Files.deleteIfExists(traceOf(access(server)));
		return new Access(access(server).url() + (server.equals(Servers.COUNTED) ? ";TRACE_LEVEL_FILE=2" : ""), "", "");
	}

	private static Path traceOf(Access access) {
		return Path.of(access.url().replaceFirst("jdbc:h2:file:", "").replaceFirst(";.*", "") + ".trace.db");
	}

	@Override
	public StatementCount count(Access access) {
		Path trace = traceOf(access);
		return new StatementCount() {

			private long read;

			@Override
			public int next() throws IOException {
				List<String> lines = Files.readAllLines(trace);
				long statements = lines.stream()
					.skip(this.read)
					.filter((line) -> line.startsWith("/*SQL") && !line.matches("(?i).*\\*/(COMMIT|ROLLBACK|SET ).*"))
					.count();
				this.read = lines.size();
				return (int) statements;
			}

			@Override
			public void close() {
				// the trace is deleted with the copy
			}

		};
	}

	@Override
	public void close() throws IOException {
		for (Path copy : this.copies) {
			Files.deleteIfExists(copy);
		}
	}

}
