package org.meetingrecords;

import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what H2 does before it confirms.
 */
class WriteDelayTests {

	@Test
	void whatIsConfirmedIsWrittenWhereTheAddressOfTheDatabaseDoesNotSaySo() {
		try (ConfigurableApplicationContext server = new SpringApplicationBuilder(MeetingRecordsApplication.class)
			.web(WebApplicationType.NONE)
			.run("--spring.datasource.url=jdbc:h2:mem:write-delay", "--meeting-records.search.directory=",
					"--logging.level.root=warn")) {
			assertThat(server.getBean(JdbcTemplate.class)
				.queryForList("""
						select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'""",
						Integer.class))
				.containsOnly(0);
		}
	}

}
