package org.meetingrecords.graphiql;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells at every start where the server can be reached, with a first query to paste into
 * a shell.
 */
@Component
class StartMessage {

	private static final Log logger = LogFactory.getLog(StartMessage.class);

	private final Example headline;

	private final JsonMapper json;

	StartMessage(Examples examples, JsonMapper json) {
		this.headline = examples.headline();
		this.json = json;
	}

	@EventListener
	void show(ApplicationReadyEvent event) {
		String address = address(event.getApplicationContext().getEnvironment());
		if (address != null) {
			logger.info(text(address));
		}
	}

	/**
	 * Return where the server can be reached from its own machine.
	 * @param environment the environment of the running server
	 * @return the server's address, without a slash at its end; {@code null} if it takes
	 * no requests
	 */
	static @Nullable String address(Environment environment) {
		String port = environment.getProperty("local.server.port");
		return (port != null) ? "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "")
				: null;
	}

	/**
	 * Return the message.
	 * @param address the server's address, without a slash at its end
	 * @return some lines
	 */
	String text(String address) {
		return """
				Meeting Records is ready.

				GraphiQL: %1$s/graphiql
				GraphQL:  %1$s/graphql

				%2$s
				""".formatted(address, curl(address));
	}

	private String curl(String address) {
		return "curl -s %s/graphql -H 'Content-Type: application/json' -d '%s'".formatted(address,
				body(this.json, this.headline).replace("'", "'\\''"));
	}

	/**
	 * Return an example as the body of a request.
	 * @param json writes JSON
	 * @param example the example
	 * @return one line
	 */
	static String body(JsonMapper json, Example example) {
		String query = AstPrinter.printAstCompact(Parser.parse(example.query()));
		return json.writeValueAsString(new Request(query, json.readTree(example.variables())));
	}

	private record Request(String query, JsonNode variables) {

	}

}
