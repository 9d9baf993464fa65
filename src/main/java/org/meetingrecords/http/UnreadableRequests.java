package org.meetingrecords.http;

import java.io.IOException;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers requests that Tomcat refuses before Spring sees them, in the shape of a GraphQL
 * error too. Tomcat would print a page of HTML.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private static final String NO_HTTP = "The request is not HTTP as this server reads it: percent-encode the address, "
			+ "send one valid 'Host' header, keep the address and the headers below 8 kB, "
			+ "and send a longer query in the body of a POST";

	private final JsonMapper json;

	UnreadableRequests(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				// the last one is asked first
				host.setErrorReportValveClass("");
				host.getPipeline().addValve(new JsonReport(this.json));
			}
		});
	}

	private static final class JsonReport extends ErrorReportValve {

		private final JsonMapper json;

		JsonReport(JsonMapper json) {
			this.json = json;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			HttpStatus status = status(response.getStatus());
			response.setStatus(status.value());
			response.setContentType(AnswerType.ofError(request.getHeader(HttpHeaders.ACCEPT)).toString());
			write(response, body(status, failure));
		}

		private static HttpStatus status(int code) {
			HttpStatus status = HttpStatus.resolve(code);
			// an unknown version or encoding is the client's doing, whatever HTTP calls
			// it
			return (status == null || code == 501 || code == 505) ? HttpStatus.BAD_REQUEST : status;
		}

		private static Map<String, Object> body(HttpStatus status, @Nullable Throwable failure) {
			return switch (status) {
				case BAD_REQUEST -> HttpErrors.body(status, NO_HTTP);
				case INTERNAL_SERVER_ERROR -> HttpErrors.failure(failure);
				default -> HttpErrors.body(status);
			};
		}

		private void write(Response response, Map<String, Object> body) {
			try {
				response.getOutputStream().write(this.json.writeValueAsBytes(body));
				response.finishResponse();
			}
			catch (IOException ex) {
				// the client is gone
				getContainer().getLogger().debug("No error reported", ex);
			}
		}

	}

}
