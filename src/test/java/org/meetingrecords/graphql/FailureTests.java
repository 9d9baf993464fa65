package org.meetingrecords.graphql;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.meetingrecords.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:failures")
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FailureTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void aFailureTellsTheCallerOnlyTheNumberThatTheLogTells(CapturedOutput log) {
		this.jdbc.execute("alter table region rename to lost");

		List<ResponseError> errors = this.graphQl.document("{regions {totalCount}}")
			.execute()
			.returnResponse()
			.getErrors();

		assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_ERROR");
			assertThat(error.getMessage())
				.matches("The server failed to answer this: tell its operator the number [0-9a-f-]{36}");
			assertThat(log).contains(error.getMessage().substring(error.getMessage().lastIndexOf(' ') + 1));
		});
	}

}
