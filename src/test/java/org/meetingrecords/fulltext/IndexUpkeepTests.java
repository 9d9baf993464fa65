package org.meetingrecords.fulltext;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.meetingrecords.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how far the index follows the archive.
 */
@DatabaseTest
@SpringBootTest
class IndexUpkeepTests {

	@Autowired
	private IndexWriting writing;

	@Autowired
	private IndexMark mark;

	@Autowired
	private IndexHealth health;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcTemplate database;

	@Test
	@Timeout(30)
	void whoeverSearchesWaitsForNothingThatChangesMeanwhile() {
		EndlessChanges changes = new EndlessChanges(
				this.database.queryForObject("select min(id) from meeting", Long.class));
		IndexUpkeep upkeep = new IndexUpkeep(changes, this.writing, this.mark, this.health, this.transactions);
		upkeep.makeIfMissing();
		changes.last = 3;

		upkeep.catchUp();

		assertThat(changes.given).isEqualTo(3);
	}

	/**
	 * A log to which as many changes are added as are read.
	 */
	private static final class EndlessChanges implements ChangeLog {

		private final long meetingId;

		private long last;

		private int given;

		EndlessChanges(long meetingId) {
			this.meetingId = meetingId;
		}

		@Override
		public State state() {
			return new State("archive", this.last);
		}

		@Override
		public void outdateAnswers() {
			this.given = 0;
		}

		@Override
		public List<Change> after(long number, int most) {
			this.given++;
			this.last++;
			return List.of(new Change(this.meetingId, number + 1));
		}

	}

}
