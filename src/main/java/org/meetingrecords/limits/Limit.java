package org.meetingrecords.limits;

import org.meetingrecords.graphql.ErrorCode;

/**
 * A limit that a request can go beyond, and what its client is told then.
 */
enum Limit {

	CHARACTERS("characters",
			"The document has %s characters, and %s is the limit: shorten it, or send values as " + "variables"),

	TOKENS("tokens", "The document has %s tokens, and %s is the limit: shorten it, or ask in several requests"),

	SELECTIONS("selections",
			"The document selects %s fields, fragments included, and %s is the limit: leave out "
					+ "what it selects twice, or ask in several requests"),

	DEPTH("depth", "The document nests fields %s deep, and %s is the limit: ask in several requests"),

	FRAGMENTS("fragments",
			"The document has %s fragments, and %s is the limit: write some where they are spread, or "
					+ "ask in several requests"),

	ALIASES("aliases", "The document has %s aliases, and %s is the limit: ask in several requests"),

	DIRECTIVES("directives", "The document has %s directives, and %s is the limit: leave some out"),

	DIRECTIVES_PER_PLACE("directives-per-place",
			"One place of the document has %s directives, and %s is the limit: " + "leave some out"),

	COST("cost",
			"The operation asks for up to %s objects, and %s is the limit: ask for smaller pages by 'first' "
					+ "or 'last', for fewer lists within lists, or in several requests"),

	VALUES("values", "The arguments and variables have %s values, and %s is the limit: ask in several requests"),

	VALUE_DEPTH("value-depth", "An argument or a variable nests values %s deep, and %s is the limit: flatten it"),

	LIST_ITEMS("list-items",
			"A list in the arguments or variables has %s items, and %s is the limit: ask in " + "several requests"),

	BODY_SIZE("body-size", ErrorCode.PAYLOAD_TOO_LARGE,
			"The request body is too large: it has %s bytes or more, and "
					+ "%s is the limit: send a shorter document or fewer variables"),

	ANSWER_SIZE("answer-size",
			"The answer has %s characters, and %s is the limit: ask for smaller pages, for fewer texts, or in "
					+ "several requests"),

	TIME("time", ErrorCode.TIMEOUT,
			"The answer was not ready after %s milliseconds, and %s is the limit: ask for "
					+ "less, or narrow the filter"),

	REQUESTS_PER_MINUTE("requests-per-minute", ErrorCode.TOO_MANY_REQUESTS,
			"This client sent %s requests within a "
					+ "minute, and %s is the limit: wait as many seconds as 'Retry-After' says"),

	CONCURRENT_REQUESTS("concurrent-requests", ErrorCode.UNAVAILABLE, "The server had %s requests to answer at the "
			+ "same time, and %s is the limit: try again after a second");

	private final String property;

	private final ErrorCode code;

	private final String message;

	Limit(String name, String message) {
		this(name, ErrorCode.LIMIT_EXCEEDED, message);
	}

	Limit(String name, ErrorCode code, String message) {
		this.property = "meeting-records.limits." + name;
		this.code = code;
		this.message = message;
	}

	String property() {
		return this.property;
	}

	ErrorCode code() {
		return this.code;
	}

	String message() {
		return this.message;
	}

}
