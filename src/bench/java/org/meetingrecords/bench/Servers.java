package org.meetingrecords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.meetingrecords.bench.limit.LimitServer;

/**
 * Starts the servers that are measured, each as its user would, with the same flags.
 */
final class Servers {

	/** The name of a server whose statements are counted. */
	static final String COUNTED = "counted";

	private static final String CACHE_OFF = "--meeting-records.caching.size=0";

	private final Options options;

	private final Database database;

	Servers(Options options, Database database) {
		this.options = options;
		this.database = database;
	}

	JavaServer limit() throws IOException, InterruptedException {
		Access access = this.database.accessOf("limit");
		return start("limit", "-cp", System.getProperty("java.class.path"), LimitServer.class.getName(), "PORT",
				access.url(), access.user(), access.password());
	}

	JavaServer withoutCache() throws IOException, InterruptedException {
		return ours("cache-off", this.database.accessOf("cache-off"), CACHE_OFF);
	}

	JavaServer withCache() throws IOException, InterruptedException {
		return ours("cache-on", this.database.accessOf("cache-on"));
	}

	JavaServer counted(Access access) throws IOException, InterruptedException {
		return ours(COUNTED, access, CACHE_OFF);
	}

	// start ours on a database that it has not seen yet, so that it makes the tables
	JavaServer founding() throws IOException, InterruptedException {
		return ours("founding", this.database.origin(), "--meeting-records.ingestion.seed=false");
	}

	private JavaServer ours(String name, Access access, String... settings) throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of("-jar", jar().toString(), "--server.port=PORT",
				"--spring.datasource.url=" + access.url(), "--spring.datasource.username=" + access.user(),
				"--spring.datasource.password=" + access.password(),
				"--meeting-records.search.directory=" + Path.of(this.options.data(), "index", name),
				// nothing is sent to the database but what questions need
				"--meeting-records.search.follow-every=1h", "--meeting-records.retagging.pause=0",
				"--meeting-records.limits.requests-per-minute=" + Integer.MAX_VALUE,
				// the first answers of a cold server on a busy machine take long
				"--meeting-records.limits.time=1m", "--meeting-records.limits.longest-wait=1m"));
		arguments.addAll(List.of(settings));
		JavaServer server = start(name, arguments.toArray(String[]::new));
		awaitIndex(server);
		return server;
	}

	// until it has read the whole archive into its index, a server answers no searches,
	// and others slowly
	private static void awaitIndex(JavaServer server) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Call search = Call.ofQuery("{ utterances(filter: {text: \"word\"}) { totalCount } }", Map.of());
		Client client = new Client(server);
		while (client.send(search).body().contains("UNAVAILABLE")) {
			TimeUnit.MILLISECONDS.sleep(200);
		}
		long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
		if (seconds > 0) {
			System.out.printf("The index of '%s' took %d s%n", server.name(), seconds);
		}
	}

	private JavaServer start(String name, String... arguments) throws IOException, InterruptedException {
		Path logs = Files.createDirectories(Path.of(this.options.data(), "logs"));
		List<String> flags = new ArrayList<>(this.options.java());
		flags.add("-Xlog:gc:file=" + logs.resolve(name + ".gc"));
		return JavaServer.start(name, logs.resolve(name + ".log"), flags, List.of(arguments));
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.toString().matches(".*/meeting-records-[^/]*\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("Build the jar first"));
		}
	}

}
