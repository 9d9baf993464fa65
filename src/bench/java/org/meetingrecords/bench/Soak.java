package org.meetingrecords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Runs the workloads for long and watches the memory of our server.
 */
final class Soak {

	private static final int MINUTE = 60;

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

	private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

	private final JavaServer server;

	private final Path collections;

	private final Wrk wrk;

	Soak(JavaServer server, Path collections, Wrk wrk) {
		this.server = server;
		this.collections = collections;
		this.wrk = wrk;
	}

	/**
	 * Run the workloads in turn.
	 * @param workloads the calls of each
	 * @param length how long
	 */
	void run(List<List<Call>> workloads, Duration length) throws IOException, InterruptedException {
		System.out
			.println("| minute | RSS, MiB | heap after a collection, MiB | requests/s |\n| --: | --: | --: | --: |");
		for (int minute = 1; minute <= length.toMinutes(); minute++) {
			double requests = 0;
			for (List<Call> calls : workloads) {
				requests += this.wrk.run(this.server, calls, MINUTE / workloads.size()).rate() / workloads.size();
			}
			System.out.printf("| %d | %d | %s | %.0f |%n", minute, resident(), heap(), requests);
		}
	}

	private long resident() throws IOException {
		String status = Files.readString(Path.of("/proc", String.valueOf(this.server.pid()), "status"));
		return last(RESIDENT, status) / 1024;
	}

	private long heap() throws IOException {
		return last(AFTER_COLLECTION, Files.readString(this.collections));
	}

	private static long last(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((MatchResult result) -> Long.valueOf(result.group(1)))
			.reduce((earlier, later) -> later)
			.orElse(0L);
	}

}
