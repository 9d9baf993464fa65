package org.meetingrecords.graphiql;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.http.ServerTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class GraphiqlTests {

	private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

	@LocalServerPort
	private int port;

	@Test
	void pageForbidsTheBrowserToAskOtherHosts() throws Exception {
		HttpResponse<String> page = get("/graphiql");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html");
		assertThat(page.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.startsWith("default-src 'none'; script-src 'self';")
			.contains("connect-src 'self'")
			.doesNotContain("http", "*");
	}

	@Test
	void everythingThatThePageLinksToIsThere() throws Exception {
		List<String> links = LINK.matcher(get("/graphiql").body()).results().map((link) -> link.group(1)).toList();

		assertThat(links).hasSize(7);
		for (String link : links) {
			assertThat(get("/" + link).statusCode()).as(link).isEqualTo(200);
		}
	}

	@Test
	void examplesOfThePageAreTheFiles() throws Exception {
		List<Example> examples = new JsonMapper().readValue(get("/graphiql/examples").body(), new TypeReference<>() {
		});

		assertThat(examples).isEqualTo(ExamplesTests.examples());
	}

	@ParameterizedTest
	@CsvSource({ "/, /graphiql", "/graphiql/, /graphiql" })
	void nearbyAddressLeadsToThePage(String near, String page) throws Exception {
		HttpResponse<String> answer = get(near);

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow())).isEqualTo(uri(page));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql-ui", "/graphql-ui/", "/graphql-ui/index.html", "/graphql-ui/render.js" })
	void pageOfTheAssetsPackageIsNotServed(String path) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
