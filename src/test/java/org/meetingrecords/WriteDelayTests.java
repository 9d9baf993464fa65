package org.meetingrecords;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what H2 does before it confirms.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:write-delay")
class WriteDelayTests {

	@Autowired
	private JdbcTemplate database;

	@Test
	void whatIsConfirmedIsWrittenWhereTheAddressOfTheDatabaseDoesNotSaySo() {
		assertThat(this.database.queryForList("""
				select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'""",
				Integer.class))
			.containsOnly(0);
	}

}
