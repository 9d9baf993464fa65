package org.meetingrecords.version;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.person.People;
import org.meetingrecords.person.PrintedName;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests that whatever changes the archive replaces its version, and nothing else does.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:archive-version", "meeting-records.ingestion.seed=false" })
class ArchiveVersionTests {

	private static final String SQL = "update topic set name = 'Changed' where id = 1";

	private static final AtomicInteger recorded = new AtomicInteger();

	@Autowired
	private ArchiveVersion version;

	@Autowired
	private People people;

	@Autowired
	private DataSource source;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private TransactionOperations transactions;

	private String before = "";

	@BeforeEach
	void readTheVersion() throws SQLException {
		this.before = this.version.current();
		assertThat(this.before).isNotEmpty();
	}

	static Stream<Object> changes() {
		return Stream.of(Named.of("entity", change(ArchiveVersionTests::recordPerson)),
				Named.of("HQL",
						change((test) -> test.entityManager.createQuery("update TopicEntity t set t.name = 'Changed'")
							.executeUpdate())),
				Named.of("native", change((test) -> test.entityManager.createNativeQuery(SQL).executeUpdate())),
				Named.of("JDBC", change((test) -> test.jdbc.update(SQL))),
				Named.of("prepared", change((test) -> test.jdbc.update("delete from topic_match where id = ?", 1))),
				Named.of("batch", change((test) -> test.jdbc.batchUpdate(SQL, SQL))),
				Named.of("prepared batch", change((test) -> test.jdbc.batchUpdate("delete from note where id = ?",
						List.<Object[]>of(new Object[] { 1 })))));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aCommittedChangeReplacesTheVersion(Change change) throws SQLException {
		this.transactions.executeWithoutResult((transaction) -> change.make(this));

		assertThat(this.version.current()).isNotEqualTo(this.before);
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aChangeThatIsRolledBackDoesNot(Change change) throws SQLException {
		this.transactions.executeWithoutResult((transaction) -> {
			change.make(this);
			transaction.setRollbackOnly();
		});

		assertThat(this.version.current()).isEqualTo(this.before);
	}

	@Test
	void theVersionIsReplacedWhenTheChangeIsCommittedAndNoEarlier() throws SQLException {
		this.transactions.executeWithoutResult((transaction) -> {
			this.jdbc.update(SQL);
			assertThat(uncommitted()).isEqualTo(this.before);
		});

		assertThat(this.version.current()).isNotEqualTo(this.before);
	}

	@Test
	void aChangeOutsideOfAnyTransactionReplacesTheVersion() throws SQLException {
		this.jdbc.update(SQL);
		String first = this.version.current();
		this.jdbc.update("update topic set name = ? where id = 1", "Changed");

		assertThat(List.of(this.before, first, this.version.current())).doesNotHaveDuplicates();
	}

	@Test
	void aChangeThatFailsOutsideOfAnyTransactionDoesNot() throws SQLException {
		assertThatException().isThrownBy(() -> this.jdbc.update("update topic set slug = null"));

		assertThat(this.version.current()).isEqualTo(this.before);
	}

	@Test
	void aChangeIsCommittedByLeavingTheTransactionToo() throws SQLException {
		try (Connection connection = this.source.getConnection();
				PreparedStatement statement = connection.prepareStatement(SQL)) {
			connection.setAutoCommit(false);
			statement.executeUpdate();
			connection.setAutoCommit(true);
		}

		assertThat(this.version.current()).isNotEqualTo(this.before);
	}

	@Test
	void whatIsKeptBeforeASavepointReplacesTheVersion() throws SQLException {
		try (Connection connection = this.source.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.executeUpdate(SQL);
			connection.rollback(connection.setSavepoint());
			connection.commit();
			connection.setAutoCommit(true);
		}

		assertThat(this.version.current()).isNotEqualTo(this.before);
	}

	@Test
	void readingDoesNot() throws SQLException {
		this.jdbc.queryForList("select * from topic");
		this.transactions
			.executeWithoutResult((transaction) -> this.entityManager.createQuery("from TopicEntity").getResultList());

		assertThat(this.version.current()).isEqualTo(this.before);
	}

	private String uncommitted() {
		return String.valueOf(this.jdbc.queryForObject("select name from archive_version", String.class));
	}

	private static void recordPerson(ArchiveVersionTests test) {
		test.people.resolve(List.of(new PrintedName("Ada Number " + recorded.incrementAndGet(), null)));
	}

	private static Change change(Change change) {
		return change;
	}

	/** Changes the archive in one of the ways that there are. */
	interface Change {

		void make(ArchiveVersionTests test);

	}

}
