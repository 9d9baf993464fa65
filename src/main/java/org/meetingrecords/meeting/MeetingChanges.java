package org.meetingrecords.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.meetingrecords.fulltext.ChangeLog;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the changes of meetings. A number is taken under the lock of the one row that
 * every change of the archive writes at its end: who sees a number has seen all smaller
 * ones.
 */
@Component
public class MeetingChanges implements ChangeLog {

	private final Clock clock = Clock.systemUTC();

	private final EntityManager entityManager;

	private final JdbcTemplate jdbc;

	MeetingChanges(EntityManager entityManager, JdbcTemplate jdbc) {
		this.entityManager = entityManager;
		this.jdbc = jdbc;
	}

	/**
	 * Record that meetings, or what belongs to them, are changed by the transaction under
	 * way. To be called at its end: others that change the archive wait from here on.
	 * @param meetings the meetings' ids
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Collection<Long> meetings) {
		this.entityManager.flush();
		// no earlier than the change before it, whatever the clock of this server says
		this.jdbc.update("""
				update archive_version set changes = changes + ?, changed_at = greatest(changed_at, ?)
				where id = 1""", meetings.size(), OffsetDateTime.now(this.clock));
		OffsetDateTime at = this.jdbc.queryForObject("select changed_at from archive_version where id = 1",
				OffsetDateTime.class);
		long number = state().number() - meetings.size();
		List<Object[]> numbered = new ArrayList<>();
		for (Long meeting : meetings) {
			numbered.add(new Object[] { ++number, at, number, meeting });
		}
		this.jdbc.batchUpdate("""
				update meeting set change_number = ?, changed_at = ?,
				created_number = case when created_number = 0 then ? else created_number end where id = ?""", numbered);
	}

	@Override
	@Transactional(readOnly = true)
	public State state() {
		return Objects
			.requireNonNull(this.jdbc.queryForObject("select archive, changes from archive_version where id = 1",
					(row, index) -> new State(row.getString(1), row.getLong(2))));
	}

	// as after a change, of no meeting
	@Override
	@Transactional
	public void outdateAnswers() {
		record(List.of());
	}

	@Override
	@Transactional(readOnly = true)
	public List<Change> after(long number, int most) {
		return this.jdbc
			.query("select id, change_number from meeting where change_number > ? order by change_number, id limit "
					+ most, (row, index) -> new Change(row.getLong(1), row.getLong(2)), number);
	}

}
