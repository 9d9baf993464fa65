package org.meetingrecords.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param meetings how many meetings the archives have, one archive after the other
 * @param database {@code postgresql} or {@code h2}
 * @param seconds how long each measurement takes
 * @param warmup how long each server is warmed with each workload, in seconds
 * @param rounds how often the servers are measured in turn
 * @param connections how many requests are under way at the same time
 * @param workloads the names of the workloads; all if empty
 * @param data the folder in which generated archives are kept
 * @param java what the servers' JVMs are given
 * @param check whether statement counts must be those that are written down
 * @param soak how long the workloads run while memory is watched; zero for a benchmark
 */
record Options(List<Integer> meetings, String database, int seconds, int warmup, int rounds, int connections,
		List<String> workloads, String data, List<String> java, boolean check, Duration soak) {

	private static final Map<String, String> DEFAULTS = new TreeMap<>(
			Map.ofEntries(Map.entry("meetings", "1400"), Map.entry("database", "postgresql"),
					Map.entry("seconds", "10"), Map.entry("warmup", "5"), Map.entry("rounds", "3"),
					Map.entry("connections", "8"), Map.entry("workloads", ""), Map.entry("data", "target/bench"),
					Map.entry("java", ""), Map.entry("check", "false"), Map.entry("soak", "0m")));

	static Options parse(String... args) {
		Map<String, String> values = new TreeMap<>(DEFAULTS);
		for (String arg : args) {
			String[] parts = arg.replaceFirst("^--", "").split("=", 2);
			if (!DEFAULTS.containsKey(parts[0])) {
				throw new IllegalArgumentException("No option '%s': see --help".formatted(arg));
			}
			values.put(parts[0], (parts.length > 1) ? parts[1] : "true");
		}
		return new Options(list(values.get("meetings")).stream().map(Integer::valueOf).toList(), values.get("database"),
				number(values, "seconds"), number(values, "warmup"), number(values, "rounds"),
				number(values, "connections"), list(values.get("workloads")), values.get("data"),
				Arrays.stream(values.get("java").split(" ")).filter((flag) -> !flag.isEmpty()).toList(),
				Boolean.parseBoolean(values.get("check")), Duration.parse("PT" + values.get("soak")));
	}

	private static int number(Map<String, String> values, String name) {
		return Integer.parseInt(values.get(name));
	}

	private static List<String> list(String value) {
		return Arrays.stream(value.split(",")).filter((item) -> !item.isEmpty()).collect(Collectors.toList());
	}

	boolean isPostgresql() {
		return this.database.equals("postgresql");
	}

	boolean wants(String workload) {
		return this.workloads.isEmpty() || this.workloads.contains(workload);
	}

}
