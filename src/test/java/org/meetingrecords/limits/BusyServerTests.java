package org.meetingrecords.limits;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.http.Requests;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of a server that answers one request at a time, and only short ones.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:busy-server", "meeting-records.limits.body-size=100B",
				"meeting-records.limits.concurrent-requests=1", "meeting-records.limits.longest-wait=0s" })
class BusyServerTests {

	private static final String QUERY = "{\"query\":\"{__typename}\"}";

	@LocalServerPort
	private int port;

	@Autowired
	private ConcurrentRequests places;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@Test
	void aRequestThatFindsNoPlaceIsRefusedUntilOneIsFree() throws Exception {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), Map.<String, Object>of("query", "{__typename}"), "1",
				Locale.ROOT);
		Disposable other = this.places.intercept(request, (next) -> Mono.never()).subscribe();

		HttpResponse<String> refused = send(BodyPublishers.ofString(QUERY));
		other.dispose();
		HttpResponse<String> answered = send(BodyPublishers.ofString(QUERY));

		Requests.assertRefused(refused, 503, "UNAVAILABLE", "try again after a second");
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(refused.headers().firstValue("Content-Type")).hasValue(Requests.GRAPHQL);
		assertThat(extensions(refused)).isEqualTo(JsonMapper.shared().readTree("""
				{"code": "UNAVAILABLE", "requested": 2,
				 "limit": {"name": "meeting-records.limits.concurrent-requests", "value": 1}}"""));
		assertThat(answered.statusCode()).isEqualTo(200);
	}

	@Test
	void aPlaceIsFreeAgainWhateverTheAnswerWas() throws Exception {
		send(BodyPublishers.ofString("{\"query\":\"{nope}\"}"));
		send(BodyPublishers.ofString("{\"query\":\"{\"}"));
		send(BodyPublishers.ofString("{"));

		assertThat(send(BodyPublishers.ofString(QUERY)).statusCode()).isEqualTo(200);
	}

	@Test
	void aBodyThatTellsToBeTooLargeIsRefused() throws Exception {
		HttpResponse<String> refused = sendByHttp1(BodyPublishers.ofString(QUERY + " ".repeat(100)));

		Requests.assertRefused(refused, 413, "PAYLOAD_TOO_LARGE", "it has 124 bytes or more, and 100 is the limit");
		assertThat(extensions(refused)).isEqualTo(JsonMapper.shared().readTree("""
				{"code": "PAYLOAD_TOO_LARGE", "requested": 124,
				 "limit": {"name": "meeting-records.limits.body-size", "value": 100}}"""));
	}

	@Test
	void aBodyThatTurnsOutToBeTooLargeIsRefused() throws Exception {
		byte[] body = (QUERY + " ".repeat(100)).getBytes(StandardCharsets.UTF_8);

		HttpResponse<String> refused = sendByHttp1(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

		Requests.assertRefused(refused, 413, "PAYLOAD_TOO_LARGE", "it has 124 bytes or more");
		assertThat(extensions(refused).path("limit").path("value").asInt()).isEqualTo(100);
	}

	@Test
	void everyAnswerTellsHowManyRequestsAreLeft() throws Exception {
		HttpHeaders headers = new HttpHeaders();
		send(BodyPublishers.ofString(QUERY)).headers().map().forEach(headers::addAll);

		assertThat(headers.getFirst("RateLimit-Limit")).isEqualTo("60000");
		assertThat(headers.getFirst("RateLimit-Remaining")).matches("59\\d{3}");
		assertThat(headers.getFirst("RateLimit-Reset")).matches("\\d\\d?");
	}

	private HttpResponse<String> send(BodyPublisher body) throws Exception {
		return this.requests.post(body, Requests.JSON, Requests.GRAPHQL);
	}

	// the container itself refuses a body that is too large for a change to HTTP/2
	private HttpResponse<String> sendByHttp1(BodyPublisher body) throws Exception {
		return this.requests.send(this.requests.to("/graphql")
			.version(HttpClient.Version.HTTP_1_1)
			.header("Content-Type", Requests.JSON)
			.POST(body)
			.build());
	}

	private static JsonNode extensions(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body()).path("errors").path(0).path("extensions");
	}

}
