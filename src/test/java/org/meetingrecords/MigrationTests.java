package org.meetingrecords;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that what follows from other rows is made for archives that have these already.
 */
@DatabaseTest
class MigrationTests {

	private static final String ROWS = """
			insert into person (id, slug, name, identity_key, sort_key) values (1, 'ada', 'Ada', 'ada', 'ada');
			insert into topic (id, slug, name, name_key, has_rule)
			  values (1, 'farming', 'Farming', 'farming', true), (2, 'rye', 'Rye', 'rye', true);
			insert into topic_reach (id, topic_id, includes_id, depth) values (1, 1, 1, 0), (2, 2, 2, 0), (3, 1, 2, 1);
			insert into meeting (id, slug, title, held_on, ordered_at, complete, source_name, publisher, licence,
			  language, format, sha256, imported_at, updated_at)
			  values (7, 'talks', 'Talks', '2031-01-01', '2031-01-01 10:00:00Z', true, 'a', 'b', 'c', 'en', 'd', 'e',
			  '2031-01-02 10:00:00Z', '2031-01-02 10:00:00Z');
			insert into meeting_topic (meeting_id, position, topic_id) values (7, 0, 2), (7, 1, 1);
			insert into participant (id, meeting_id, ordered_at, position, person_id, label)
			  values (1, 7, '2031-01-01 10:00:00Z', 1, 1, 'Ada'), (2, 7, '2031-01-01 10:00:00Z', 2, null, 'Question');
			insert into utterance (id, meeting_id, participant_id, person_id, ordered_at, ref, position, label, interpreted,
			  text, word_count)
			  values (31, 7, 1, 1, '2031-01-01 10:00:00Z', 'talks#1', 1, 'Ada', false, 'Rye, rye and farming.', 4),
			  (32, 7, 2, null, '2031-01-01 10:00:00Z', 'talks#2', 2, 'Question', false, 'Farming?', 1),
			  (33, 7, 1, 1, '2031-01-01 10:00:00Z', 'talks#3', 3, 'Ada', false, 'No.', 1);
			insert into topic_match (id, utterance_id, topic_id, paragraph, start_offset, end_offset, quote)
			  values (1, 31, 2, 0, 0, 3, 'Rye'), (2, 31, 2, 0, 5, 8, 'rye'), (3, 31, 1, 0, 13, 20, 'farming'),
			  (4, 32, 1, 0, 0, 7, 'Farming');
			""";

	private DriverManagerDataSource source = new DriverManagerDataSource();

	@BeforeEach
	void makeADatabase() {
		this.source = new DriverManagerDataSource(Postgres.isUsed() ? Postgres.newDatabase()
				: "jdbc:h2:mem:migration" + hashCode() + ";DB_CLOSE_DELAY=-1");
	}

	@Test
	void utterancesOfTopicsAreListedOnce() {
		migration().target("6").load().migrate();
		new ResourceDatabasePopulator(new ByteArrayResource(ROWS.getBytes())).execute(this.source);

		migration().load().migrate();

		assertThat(new JdbcTemplate(this.source).queryForList(
				"""
						select t.topic_id || ' ' || t.utterance_id || ' ' || coalesce(t.person_id, 0) || ' ' || t.position || ' '
						|| t.word_count from topic_utterance t join utterance u on u.id = t.utterance_id
						and u.meeting_id = t.meeting_id and u.ordered_at = t.ordered_at
						order by t.topic_id, t.utterance_id""",
				String.class))
			.containsExactly("1 31 1 1 4", "1 32 0 2 1", "2 31 1 1 4");
	}

	@Test
	void meetingsOfTopicsAreListedOnce() {
		migration().target("6").load().migrate();
		new ResourceDatabasePopulator(new ByteArrayResource(ROWS.getBytes())).execute(this.source);

		migration().load().migrate();

		assertThat(new JdbcTemplate(this.source).queryForList("""
				select t.topic_id || ' ' || m.slug from topic_meeting t join meeting m on m.id = t.meeting_id
				and m.held_on = t.held_on and m.ordered_at = t.ordered_at order by t.topic_id""", String.class))
			.containsExactly("1 talks", "2 talks");
	}

	@Test
	void topicsOfMeetingsThatWereRecordedBeforeAreToBeFoundAnew() {
		migration().target("8").load().migrate();
		new ResourceDatabasePopulator(new ByteArrayResource(ROWS.getBytes())).execute(this.source);

		migration().load().migrate();

		JdbcTemplate jdbc = new JdbcTemplate(this.source);
		assertThat(jdbc.queryForList("select meeting_id || ' ' || rules_version from meeting_tagging", String.class))
			.containsExactly("7 0");
		assertThat(jdbc.queryForList("select number from rules_version", Long.class)).containsExactly(0L);
	}

	@Test
	void publisherOfPagesThatWereRecordedBeforeIsNamedAsItWants() {
		migration().target("14").load().migrate();
		new ResourceDatabasePopulator(new ByteArrayResource(ROWS.getBytes())).execute(this.source);
		JdbcTemplate jdbc = new JdbcTemplate(this.source);
		jdbc.update("""
				insert into meeting (id, slug, title, held_on, ordered_at, complete, source_name, publisher, licence,
				language, format, sha256, imported_at, updated_at, change_number)
				select 8, 'page', title, held_on, ordered_at, complete, source_name, publisher, licence, language,
				'kremlin-html', 'f', imported_at, updated_at, 0 from meeting where id = 7""");

		migration().load().migrate();

		assertThat(jdbc.queryForList("select attribution from meeting order by id", String.class)).containsExactly(null,
				"Source: President of Russia, en.kremlin.ru, CC BY 4.0");
	}

	private FluentConfiguration migration() {
		return Flyway.configure().dataSource(this.source).locations("classpath:db/migration");
	}

}
