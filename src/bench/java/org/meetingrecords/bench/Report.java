package org.meetingrecords.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The figures of one archive, as tables.
 */
final class Report {

	private final Map<String, Map<String, List<Load>>> loads = new LinkedHashMap<>();

	private final Map<String, Long> bytes = new LinkedHashMap<>();

	private final Map<String, Integer> statements = new LinkedHashMap<>();

	private final String title;

	Report(String title) {
		this.title = title;
	}

	void bytes(String workload, long average) {
		this.bytes.put(workload, average);
	}

	void statements(String workload, int number) {
		this.statements.put(workload, number);
	}

	void add(String workload, String server, Load load) {
		this.loads.computeIfAbsent(workload, (name) -> new LinkedHashMap<>())
			.computeIfAbsent(server, (name) -> new ArrayList<>())
			.add(load);
	}

	// compare the statements with those that are written down
	void checkStatements() throws IOException {
		Properties expected = new Properties();
		try (InputStream file = Objects
			.requireNonNull(Report.class.getResourceAsStream("/bench/statements.properties"))) {
			expected.load(file);
		}
		this.statements.forEach((workload, number) -> {
			if (!String.valueOf(number).equals(expected.getProperty(workload))) {
				throw new IllegalStateException("%s takes %d SQL statements, and statements.properties has %s"
					.formatted(workload, number, expected.getProperty(workload)));
			}
		});
	}

	String table() {
		StringBuilder table = new StringBuilder("\n%s%n%n".formatted(this.title))
			.append("""
					| workload | limit/s | p50 | p99 | cache off/s | p50 | p99 | ratio | cache on/s | p50 | p99 | ratio | bytes | SQL |
					| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
					""");
		this.loads.forEach((workload, servers) -> table.append("| %s | %s | %s | %s | %s | %s |%n".formatted(workload,
				cells(servers, "limit", false), cells(servers, "cache-off", true), cells(servers, "cache-on", true),
				this.bytes.getOrDefault(workload, 0L), this.statements.getOrDefault(workload, 0))));
		return table.toString();
	}

	private String cells(Map<String, List<Load>> servers, String server, boolean ratio) {
		if (!servers.containsKey(server)) {
			return ratio ? " | | | " : " | | ";
		}
		Load load = Load.median(servers.get(server));
		String cells = "%.0f | %.2f | %.2f".formatted(load.rate(), load.p50(), load.p99());
		return ratio ? cells + " | " + ratio(load, servers) : cells;
	}

	private static String ratio(Load load, Map<String, List<Load>> servers) {
		return servers.containsKey("limit") ? "%.2f".formatted(load.rate() / Load.median(servers.get("limit")).rate())
				: "";
	}

	private double p50(String workload, String server) {
		return Load.median(this.loads.get(workload).get(server)).p50();
	}

	// tell how p50 grows with the archive
	static String growth(Map<Integer, Report> reports) {
		StringBuilder table = new StringBuilder("\np50 in ms\n\n| workload | server |");
		reports.keySet().forEach((size) -> table.append(" %,d |".formatted(size)));
		table.append(" growth |\n| --- | --- |").append(" --: |".repeat(reports.size() + 1)).append('\n');
		List<Report> all = List.copyOf(reports.values());
		all.get(0).loads.forEach((workload, servers) -> new TreeSet<>(servers.keySet()).forEach((server) -> {
			table.append("| %s | %s |".formatted(workload, server));
			all.forEach((report) -> table.append(" %.2f |".formatted(report.p50(workload, server))));
			table.append(" %.2f |%n"
				.formatted(all.get(all.size() - 1).p50(workload, server) / all.get(0).p50(workload, server)));
		}));
		return table.toString();
	}

}
