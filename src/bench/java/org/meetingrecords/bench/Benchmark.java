package org.meetingrecords.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures our server, with its cache of answers off and on, beside the limit server.
 */
public final class Benchmark {

	private final Options options;

	private final int meetings;

	private Benchmark(Options options, int meetings) {
		this.options = options;
		this.meetings = meetings;
	}

	/**
	 * Run the benchmark.
	 * @param args the options
	 */
	public static void main(String... args) throws Exception {
		Options options = Options.parse(args);
		Map<Integer, Report> reports = new LinkedHashMap<>();
		if (!options.soak().isZero()) {
			new Benchmark(options, options.meetings().get(0)).soak();
			return;
		}
		for (int meetings : options.meetings()) {
			Report report = new Benchmark(options, meetings).run();
			System.out.println(report.table());
			reports.put(meetings, report);
		}
		if (reports.size() > 1) {
			System.out.println(Report.growth(reports));
		}
	}

	private Report run() throws Exception {
		try (Database database = Database.open(this.options, this.meetings)) {
			new Archives(this.options).prepare(database, this.meetings);
			Servers servers = new Servers(this.options, database);
			Report report = new Report("%,d meetings, %s".formatted(this.meetings, this.options.database()));
			Map<String, List<Question>> workloads = workloads(database);
			if (!this.options.isPostgresql()) {
				count(servers, database, workloads, report);
			}
			try (JavaServer limit = servers.limit();
					JavaServer off = servers.withoutCache();
					JavaServer on = servers.withCache()) {
				if (this.options.isPostgresql()) {
					count(off, database.count(database.origin()), workloads, report);
				}
				List<Measurement> measurements = new ArrayList<>();
				Agreement agreement = new Agreement(limit, List.of(off, on));
				for (Map.Entry<String, List<Question>> workload : workloads.entrySet()) {
					Agreement.Agreed agreed = agreement.on(workload.getValue());
					report.bytes(workload.getKey(), agreed.bytes());
					if (!agreed.toLimit().isEmpty()) {
						measurements.add(new Measurement(workload.getKey(), limit, agreed.toLimit()));
					}
					measurements.add(new Measurement(workload.getKey(), off, agreed.toOurs()));
					measurements.add(new Measurement(workload.getKey(), on, agreed.toOurs()));
					List<Call> conditional = conditional(on, agreed.toOurs());
					if (!conditional.isEmpty()) {
						measurements.add(new Measurement(workload.getKey() + " 304", on, conditional));
					}
				}
				measure(measurements, report);
			}
			return report;
		}
	}

	private void soak() throws Exception {
		try (Database database = Database.open(this.options, this.meetings)) {
			new Archives(this.options).prepare(database, this.meetings);
			try (JavaServer server = new Servers(this.options, database).withCache()) {
				List<List<Call>> calls = workloads(database).values()
					.stream()
					.map((questions) -> questions.stream().map(Question::toOurs).toList())
					.toList();
				new Soak(server, Path.of(this.options.data(), "logs", server.name() + ".gc"), new Wrk(this.options))
					.run(calls, this.options.soak());
			}
		}
	}

	private Map<String, List<Question>> workloads(Database database) throws SQLException, IOException {
		try (Connection connection = database.origin().connect()) {
			Map<String, List<Question>> all = new Workloads(connection).all();
			all.keySet().removeIf((name) -> !this.options.wants(name));
			return all;
		}
	}

	// on H2 by a server of its own: a traced one is slow
	private void count(Servers servers, Database database, Map<String, List<Question>> workloads, Report report)
			throws Exception {
		Access access = database.accessOf(Servers.COUNTED);
		try (JavaServer server = servers.counted(access)) {
			count(server, database.count(access), workloads, report);
		}
	}

	private void count(JavaServer server, StatementCount counting, Map<String, List<Question>> workloads, Report report)
			throws Exception {
		Client client = new Client(server);
		try (StatementCount count = counting) {
			for (Map.Entry<String, List<Question>> workload : workloads.entrySet()) {
				Call call = workload.getValue().get(0).toOurs();
				client.answer(call);
				count.next();
				client.answer(call);
				report.statements(workload.getKey(), count.next());
			}
		}
		if (this.options.check()) {
			report.checkStatements();
		}
	}

	// with the tags that the server gives; none if it gives none
	private static List<Call> conditional(JavaServer server, List<Call> calls)
			throws IOException, InterruptedException {
		List<Call> conditional = new ArrayList<>();
		Client client = new Client(server);
		for (Call call : calls) {
			HttpResponse<String> response = client.send(call);
			response.headers().firstValue("ETag").ifPresent((tag) -> conditional.add(call.ifChanged(tag)));
		}
		for (Call call : conditional) {
			if (client.send(call).statusCode() != 304) {
				throw new IllegalStateException("The server sends again what has not changed: " + call);
			}
		}
		return conditional;
	}

	private void measure(List<Measurement> measurements, Report report) throws IOException, InterruptedException {
		Wrk wrk = new Wrk(this.options);
		for (int second = 0; second < this.options.warmup(); second++) {
			for (Measurement measurement : measurements) {
				wrk.run(measurement.server(), measurement.calls(), 1);
			}
		}
		for (int round = 0; round < this.options.rounds(); round++) {
			for (Measurement measurement : measurements) {
				report.add(measurement.workload(), measurement.server().name(),
						wrk.run(measurement.server(), measurement.calls(), this.options.seconds()));
			}
		}
	}

	private record Measurement(String workload, JavaServer server, List<Call> calls) {

	}

}
