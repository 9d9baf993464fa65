package org.meetingrecords.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Fills an empty archive, to which the server has recorded its topics, with invented
 * meetings: the same for the same number of them.
 */
public final class Generator {

	private static final int MEETINGS_AT_ONCE = 200;

	/** How many notes between turns there are for each meeting of the measured ones. */
	private static final double NARRATIONS = 899 / 691.0;

	private static final double BREAKS = 363 / 691.0;

	private static final double OMISSIONS = 471 / 691.0;

	private final RandomGenerator random = new SplittableRandom(20_261_125);

	private final int meetings;

	/**
	 * Make a generator.
	 * @param meetings how many meetings there will be
	 */
	public Generator(int meetings) {
		this.meetings = meetings;
	}

	/**
	 * Fill an archive.
	 * @param connection a connection to its database
	 * @param postgresql whether that is a PostgreSQL
	 */
	public void fill(Connection connection, boolean postgresql) throws SQLException, IOException {
		connection.setAutoCommit(false);
		Derived derived = new Derived(connection, postgresql);
		derived.suspend();
		Rows rows = postgresql ? new CopiedRows(connection) : new BatchedRows(connection);
		Words words = new Words(this.random);
		Population people = new Population(this.meetings, this.random);
		people.store(rows);
		Regions.store(rows, this.random);
		Subjects subjects = new Subjects(connection, this.random);
		MeetingMaker facts = new MeetingMaker(words, people, subjects, rows, this.random);
		TranscriptMaker talks = new TranscriptMaker(people, subjects, new Prose(words, this.random), rows, this.random);
		for (int id = 1; id <= this.meetings; id++) {
			List<String> kinds = notes();
			talks.make(facts.make(id, this.meetings, !kinds.contains("OMISSION")), kinds);
			if (id % MEETINGS_AT_ONCE == 0 || id == this.meetings) {
				rows.flush();
				connection.commit();
			}
		}
		derived.resume();
	}

	private List<String> notes() {
		List<String> kinds = new ArrayList<>();
		add(kinds, "NARRATION", NARRATIONS);
		add(kinds, "BREAK", BREAKS);
		add(kinds, "OMISSION", OMISSIONS);
		return kinds;
	}

	private void add(List<String> kinds, String kind, double average) {
		for (double left = average; this.random.nextDouble() < left; left--) {
			kinds.add(kind);
		}
	}

}
