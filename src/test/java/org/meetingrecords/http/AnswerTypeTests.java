package org.meetingrecords.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTypeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			''                                                                    | application/json
			*/*                                                                   | application/json
			application/*                                                         | application/json
			application/*+json                                                    | application/graphql-response+json
			application/graphql-response+json, application/json                   | application/graphql-response+json
			application/json, application/graphql-response+json                   | application/json
			application/json;q=0.5, application/graphql-response+json;q=0.9       | application/graphql-response+json
			application/graphql-response+json;q=0.5, application/json;q=0.9       | application/json
			application/graphql-response+json;charset=utf-8                       | application/graphql-response+json
			*/*, application/json;q=0                                             | application/graphql-response+json
			*/*, application/graphql-response+json                                | application/graphql-response+json
			text/html, */*;q=0.1                                                  | application/json
			text/html                                                             |
			application/json;q=0                                                  |
			""")
	void clientGetsTheTypeThatItLikesBest(String accept, String type) {
		assertThat(AnswerType.of(MediaType.parseMediaTypes(accept)).map(MediaType::toString).orElse(null))
			.isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true
			text/html                                                       | true
			*/*                                                             | false
			application/json, text/html;q=0.5                               | false
			""")
	void browserWantsAPage(String accept, boolean page) {
		assertThat(AnswerType.isPage(MediaType.parseMediaTypes(accept))).isEqualTo(page);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", textBlock = """
			null                              | application/json
			nonsense                          | application/json
			text/html                         | application/json
			application/graphql-response+json | application/graphql-response+json
			""")
	void errorIsAnsweredWhateverTheClientAccepts(String accept, String type) {
		assertThat(AnswerType.ofError(accept)).hasToString(type);
	}

}
