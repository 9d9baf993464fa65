package org.meetingrecords.paging;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HqlFunctions}.
 */
@RecordsTest
@Tag("postgresql")
class HqlFunctionsTests {

	// the driver prepares a statement at its fifth run, the database decides five later
	private static final int RUNS = 20;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private PlatformTransactionManager manager;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void statementWithASubqueryIsPlannedForItsValues() {
		Condition inPlace = Condition.in("x.id", "select m.id from MeetingEntity m",
				Condition.of("m.place = ?", "Sochi"));
		assertThat(plansForAllValues("select count(*) from MeetingEntity x", inPlace)).isZero();
	}

	private Long plansForAllValues(String select, Condition where) {
		return new TransactionTemplate(this.manager).execute((status) -> {
			this.jdbc.execute("deallocate all");
			for (int run = 0; run < RUNS; run++) {
				new Hql(select).where(where).query(this.entityManager, Long.class).getSingleResult();
			}
			return this.jdbc.queryForObject("""
					select generic_plans from pg_prepared_statements where statement like 'select count(*)%'""",
					Long.class);
		});
	}

}
