package org.meetingrecords.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a server under load with wrk.
 */
final class Wrk {

	private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

	private static final String DONE = """
			local i = 0
			request = function()
			  i = i % #calls + 1
			  return calls[i]
			end
			done = function(summary, latency, requests)
			  local e = summary.errors
			  io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration,
			    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
			end
			""";

	private final Options options;

	Wrk(Options options) {
		this.options = options;
	}

	Load run(JavaServer server, List<Call> calls, int seconds) throws IOException, InterruptedException {
		Path script = Files.createTempFile("bench", ".lua");
		try {
			Files.writeString(script, script(calls) + DONE);
			Process process = new ProcessBuilder("wrk", "--threads", "1", "--connections",
					String.valueOf(this.options.connections()), "--duration", seconds + "s", "--timeout", "30s",
					"--script", script.toString(), server.address())
				.redirectErrorStream(true)
				.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Matcher result = RESULT.matcher(output);
			if (process.waitFor() != 0 || !result.find()) {
				throw new IllegalStateException("wrk fails: " + output);
			}
			return load(result);
		}
		finally {
			Files.delete(script);
		}
	}

	private static Load load(Matcher result) {
		double requests = Double.parseDouble(result.group(1));
		if (!result.group(5).equals("0")) {
			throw new IllegalStateException("%s of %s requests failed".formatted(result.group(5), result.group(1)));
		}
		return new Load(requests * 1e6 / Double.parseDouble(result.group(2)),
				Double.parseDouble(result.group(3)) / 1000, Double.parseDouble(result.group(4)) / 1000);
	}

	private static String script(List<Call> calls) {
		StringBuilder script = new StringBuilder("calls = {}\ninit = function()\n");
		for (Call call : calls) {
			StringBuilder headers = new StringBuilder("[\"Content-Type\"] = \"application/json\"");
			if (!call.condition().isEmpty()) {
				headers.append(", [\"If-None-Match\"] = ").append(quoted(call.condition()));
			}
			script.append("calls[#calls + 1] = wrk.format(\"%s\", %s, {%s}, %s)%n".formatted(call.method(),
					quoted(call.path()), headers, call.body().isEmpty() ? "nil" : quoted(call.body())));
		}
		return script.append("end\n").toString();
	}

	private static String quoted(String text) {
		return "[==[" + text + "]==]";
	}

}
