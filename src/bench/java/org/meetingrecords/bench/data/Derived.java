package org.meetingrecords.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from the rows: numbers that the importer keeps count of, the sequences'
 * positions, indexes and the planner's statistics. A migration that brings another
 * derived table adds its statement to those of {@link #FILL}.
 */
final class Derived {

	private static final List<String> FILL = List.of(
			"""
					insert into topic_utterance (utterance_id, topic_id, meeting_id, person_id, ordered_at, position, word_count)
					select u.id, f.topic_id, u.meeting_id, u.person_id, u.ordered_at, u.position, u.word_count
					from (select distinct m.utterance_id, r.topic_id from topic_match m
					join topic_reach r on r.includes_id = m.topic_id) f join utterance u on u.id = f.utterance_id
					order by f.topic_id, u.ordered_at, u.id""",
			"""
					insert into person_topic (person_id, topic_id, utterance_count)
					select person_id, topic_id, count(*) from topic_utterance where person_id is not null
					group by person_id, topic_id order by person_id, topic_id""", """
					insert into topic_meeting (topic_id, meeting_id, held_on, ordered_at)
					select distinct r.topic_id, m.id, m.held_on, m.ordered_at from meeting m
					join meeting_topic t on t.meeting_id = m.id join topic_reach r on r.includes_id = t.topic_id
					order by r.topic_id, m.ordered_at, m.id""");

	/** Hibernate takes so many numbers at once, and the sequence tells the next lot. */
	private static final int LOT = 50;

	private static final String INDEXES = """
			select indexname, indexdef from pg_indexes
			where schemaname = 'public' and indexname not in (select conname from pg_constraint)
			and tablename in ('utterance', 'topic_match', 'note', 'participant', 'topic_utterance', 'person_topic', 'topic_meeting')""";

	private final Connection connection;

	private final boolean postgresql;

	private final List<String> indexes = new ArrayList<>();

	Derived(Connection connection, boolean postgresql) {
		this.connection = connection;
		this.postgresql = postgresql;
	}

	// drop what would slow the rows down
	void suspend() throws SQLException {
		if (!this.postgresql) {
			execute("set referential_integrity false");
			return;
		}
		execute("set session_replication_role = replica");
		List<String> names = new ArrayList<>();
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery(INDEXES)) {
			while (rows.next()) {
				names.add(rows.getString(1));
				this.indexes.add(rows.getString(2));
			}
		}
		for (String name : names) {
			execute("drop index " + name);
		}
		this.connection.commit();
	}

	// make what follows from the rows
	void resume() throws SQLException {
		for (String statement : FILL) {
			execute(statement);
		}
		for (String statement : this.indexes) {
			execute(statement);
		}
		execute(this.postgresql ? "set session_replication_role = default" : "set referential_integrity true");
		for (Table table : Table.values()) {
			if (table.hasSequence()) {
				restart(table.name().toLowerCase());
			}
		}
		this.connection.commit();
		this.connection.setAutoCommit(true);
		execute(this.postgresql ? "vacuum analyze" : "analyze");
	}

	private void restart(String table) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
			row.next();
			execute("alter sequence " + table + "_seq restart with " + (row.getLong(1) + 1 + LOT));
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
