package org.meetingrecords.version;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlTests {

	@ParameterizedTest
	@ValueSource(strings = { "insert into t values (1)", "UPDATE t set a = 1", " \n delete from t", "merge into t",
			"truncate table t", "/* a */ -- b\n update t", "with r as (select 1) insert into t select * from r",
			"with d as (delete from t returning id)\nselect * from d", "call f()", "{call f()}", "do $$ $$" })
	void aStatementThatWritesMayChangeTheArchive(String sql) {
		assertThat(Sql.mayChange(sql)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select 1", "(select 1) union (select 2)", "select updated_at from t for update",
			"with r as (select updated_at, insertion from t) select * from r", "/* update */ select 1",
			"-- delete\nselect 1", "values 1", "set lock_timeout 1", "", "select 'insert'", "updates", "show tables" })
	void aStatementThatReadsDoesNot(String sql) {
		assertThat(Sql.mayChange(sql)).isFalse();
	}

}
