package org.meetingrecords.limits;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.meetingrecords.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AnswerSize}.
 */
@DatabaseTest
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:answer-size;DB_CLOSE_DELAY=-1",
		"meeting-records.limits.answer-size=1000" })
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
class AnswerSizeTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Test
	void anAnswerWithinTheLimitIsGiven() {
		assertThat(ask("{meetings {nodes {title}}}").getErrors()).isEmpty();
	}

	@Test
	void anAnswerBeyondTheLimitIsRefusedAsAWhole() {
		GraphQlResponse answer = ask("{utterances {nodes {text again: text}}}");

		assertThat(answer.<Object>getData()).isNull();
		assertThat(answer.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).matches("The answer has [\\d,]+ characters, and 1,000 is the limit: "
					+ "ask for smaller pages, for fewer texts, or in several requests");
			assertThat(error.getExtensions()).containsEntry("code", "LIMIT_EXCEEDED");
		});
	}

	@Test
	void sizeIsThatOfAllNamesAndTexts() {
		Map<String, Object> answer = Map.of("ab", List.of("cde", Map.of("f", "ghij")), "kl", 1, "m",
				Collections.singletonList(null));
		assertThat(AnswerSize.of(answer)).isEqualTo(2 + 3 + 1 + 4 + 2 + 8 + 1 + 8);
	}

	private GraphQlResponse ask(String document) {
		return this.graphQl.document(document).execute().returnResponse();
	}

}
