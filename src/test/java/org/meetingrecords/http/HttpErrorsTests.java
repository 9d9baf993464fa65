package org.meetingrecords.http;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.graphql.ErrorCode;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class HttpErrorsTests {

	@ParameterizedTest
	@CsvSource({ "408, BAD_REQUEST, The request did not arrive whole in time: send it again",
			"413, PAYLOAD_TOO_LARGE, The request body is too large: send a shorter document",
			"429, TOO_MANY_REQUESTS, These are too many requests: wait a moment",
			"503, UNAVAILABLE, The server cannot answer at the moment: send the request again later" })
	void statusHasItsCodeAndTellsWhatToChange(int status, String code, String message) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		request.addHeader("Accept", Requests.GRAPHQL);

		ResponseEntity<Map<String, Object>> answer = new HttpErrors().error(request);

		assertThat(answer.getStatusCode().value()).isEqualTo(status);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_GRAPHQL_RESPONSE);
		assertThat(answer.getBody()).extractingByKey("errors")
			.asInstanceOf(InstanceOfAssertFactories.list(Map.class))
			.singleElement()
			.satisfies((error) -> {
				assertThat(error.get("message").toString()).startsWith(message);
				assertThat(error).containsEntry("extensions", Map.of("code", ErrorCode.valueOf(code)));
			});
	}

}
