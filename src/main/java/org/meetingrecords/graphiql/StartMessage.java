package org.meetingrecords.graphiql;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
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
		Environment environment = event.getApplicationContext().getEnvironment();
		String port = environment.getProperty("local.server.port");
		if (port != null) {
			logger.info(text("http://localhost:" + port + environment.getProperty("server.servlet.context-path", "")));
		}
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
		String query = AstPrinter.printAstCompact(Parser.parse(this.headline.query()));
		Request request = new Request(query, this.json.readTree(this.headline.variables()));
		return "curl -s %s/graphql -H 'Content-Type: application/json' -d '%s'".formatted(address,
				this.json.writeValueAsString(request).replace("'", "'\\''"));
	}

	private record Request(String query, JsonNode variables) {

	}

}
