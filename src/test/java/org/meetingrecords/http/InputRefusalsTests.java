package org.meetingrecords.http;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class InputRefusalsTests {

	@Test
	void whatIsUnavailableCanBeAskedForAgain() {
		ResponseEntity<Map<String, Object>> answer = new InputRefusals().unavailable(
				new UnavailableException("The index is being made", Duration.ofSeconds(5)),
				new MockHttpServletRequest());

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
		assertThat(answer.getBody()).asString().contains("The index is being made", "UNAVAILABLE");
	}

}
