package org.meetingrecords.limits;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.RecordsTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
class CostReportTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					true  | {__typename}                                         | `{"requested": 0, "limit": 100000, "remaining": 100000}`
					TRUE  | {meetings {totalCount}}                              | `{"requested": 20, "limit": 100000, "remaining": 99980}`
					true  | {nope}                                               | `{"requested": 0, "limit": 100000, "remaining": 100000}`
					true  | {                                                    |
					false | {meetings {totalCount}}                              |
					      | {meetings {totalCount}}                              |
					true  | {meetings(first: 100) {nodes {transcript {... on Utterance {topics {topic {id}}}}}}} | `{"requested": 210100, "limit": 100000, "remaining": 0}`
					""")
	void theCostIsToldToThoseWhoAskForIt(@Nullable String header, String document, @Nullable String cost) {
		HttpGraphQlTester tester = this.graphQl.mutate().headers((headers) -> {
			if (header != null) {
				headers.set("X-GraphQL-Cost", header);
			}
		}).build();

		Object told = tester.document(document).execute().returnResponse().getExtensions().get("cost");

		assertThat(JsonMapper.shared().<JsonNode>valueToTree(told))
			.isEqualTo(JsonMapper.shared().readTree((cost != null) ? cost : "null"));
	}

}
