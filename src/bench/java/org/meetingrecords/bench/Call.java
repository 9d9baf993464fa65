package org.meetingrecords.bench;

import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * One request: as a client of ours sends it, or as the limit server takes it.
 *
 * @param method the HTTP method
 * @param path the path, with what the limit server is asked
 * @param body the document and its variables; empty for the limit server
 * @param condition the ETag of an answer that the client has; empty if it has none
 */
record Call(String method, String path, String body, String condition) {

	static Call ofQuery(String document, Map<String, Object> variables) {
		return new Call("POST", "/graphql",
				JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables)), "");
	}

	static Call ofPath(String path) {
		return new Call("GET", path, "", "");
	}

	Call ifChanged(String tag) {
		return new Call(this.method, this.path, this.body, tag);
	}

}
