package org.meetingrecords.paging;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PostgresPlans}.
 */
@RecordsTest
class PostgresPlansTests {

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	@Tag("postgresql")
	void pagesAreExpectedInMemory() {
		assertThat(this.jdbc.queryForObject("show random_page_cost", String.class)).isEqualTo("0.1");
	}

}
