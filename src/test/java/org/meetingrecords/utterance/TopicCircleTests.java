package org.meetingrecords.utterance;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.http.Requests;
import org.meetingrecords.http.ServerTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests, over HTTP and with the thread in the background, all that happens to a topic
 * from its beginning to its end.
 */
@ServerTest
class TopicCircleTests {

	private static final String UTTERANCES = """
			{ utterances(filter: {topic: {slug: "parades"}}) {
			nodes { ref topics { topic { slug } matches { quote } } } } }""";

	@LocalServerPort
	private int port;

	private Requests requests;

	@BeforeEach
	void connect() {
		this.requests = new Requests(this.port);
	}

	@Test
	@Timeout(value = 2, unit = TimeUnit.MINUTES)
	void aTopicIsCreatedChangedAndDeleted() throws Exception {
		JsonNode created = ask("""
				mutation { createTopic(input: {name: "Parades", description: "Marching.", rule: "parade"}) {
				topic { id origin rule } problems { message } } }""").path("createTopic");
		assertThat(created.path("problems")).isEmpty();
		String id = created.path("topic").path("id").asString();

		waitForRetagging();
		assertThat(quotes()).isNotEmpty().isEqualTo(tried("parade")).allMatch("parade"::equalsIgnoreCase);

		assertThat(ask("mutation { updateTopic(input: {id: \"%s\", rule: \"CSTO NEAR summit\"}) { problems { code } } }"
			.formatted(id)).toString()).isEqualTo("{\"updateTopic\":{\"problems\":[]}}");
		waitForRetagging();
		assertThat(quotes()).isNotEmpty().isEqualTo(tried("CSTO NEAR summit")).noneMatch("parade"::equals);

		ask("mutation { deleteTopic(id: \"%s\") { problems { code } } }".formatted(id));
		waitForRetagging();
		assertThat(ask(UTTERANCES).path("utterances").path("nodes")).isEmpty();
	}

	// a topic that was deleted is gone when nothing is left of it
	private void waitForRetagging() throws Exception {
		JsonNode topic = ask("{ topic(slug: \"parades\") { rule retagging { done total } } }").path("topic");
		while (!topic.path("retagging").isNull() && topic.isObject()
				|| topic.isObject() && topic.path("rule").isNull()) {
			topic = ask("{ topic(slug: \"parades\") { rule retagging { done total } } }").path("topic");
		}
	}

	private List<String> quotes() throws Exception {
		return ask(UTTERANCES).path("utterances")
			.path("nodes")
			.valueStream()
			.flatMap((utterance) -> utterance.path("topics").valueStream())
			.filter((topic) -> topic.path("topic").path("slug").asString().equals("parades"))
			.flatMap((topic) -> topic.path("matches").valueStream())
			.map((match) -> match.path("quote").asString())
			.toList();
	}

	private List<String> tried(String rule) throws Exception {
		return ask("{ tryRule(rule: \"%s\") { found { matches { quote } } } }".formatted(rule)).path("tryRule")
			.path("found")
			.valueStream()
			.flatMap((found) -> found.path("matches").valueStream())
			.map((match) -> match.path("quote").asString())
			.toList();
	}

	private JsonNode ask(String query) throws Exception {
		HttpRequest request = this.requests.to("/graphql")
			.header("Content-Type", Requests.JSON)
			.header("Authorization", "Bearer " + EditorTokens.RIGHT)
			.POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query))))
			.build();
		JsonNode answer = JsonMapper.shared().readTree(this.requests.send(request).body());
		assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
		return answer.path("data");
	}

}
