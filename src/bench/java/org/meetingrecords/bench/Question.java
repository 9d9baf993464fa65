package org.meetingrecords.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.meetingrecords.shared.GlobalId;

/**
 * One request of a workload, for either server.
 *
 * @param workload the workload's name
 * @param document the document
 * @param values the variables' values
 */
record Question(String workload, String document, Map<String, Object> values) {

	boolean isKnownToLimit() {
		return !this.workload.equals(Workloads.SEARCH);
	}

	Call toOurs() {
		Map<String, Object> variables = new TreeMap<>(this.values);
		variables.computeIfPresent("id", (name, id) -> new GlobalId("Meeting", (Long) id).toString());
		return Call.ofQuery(this.document, variables);
	}

	Call toLimit() {
		return Call.ofPath("/" + this.workload
				+ this.values.entrySet()
					.stream()
					.map((value) -> value.getKey() + "="
							+ URLEncoder.encode(value.getValue().toString(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&", "?", "")));
	}

	Question after(String cursor) {
		Map<String, Object> continued = new TreeMap<>(this.values);
		continued.put("after", cursor);
		return new Question(this.workload, this.document, continued);
	}

}
