package org.meetingrecords.bench.data;

import java.sql.SQLException;
import java.util.random.RandomGenerator;

import org.meetingrecords.shared.NameKey;

/**
 * The regions that meetings are filed under, some much more often than others.
 */
final class Regions {

	private static final int NUMBER = 105;

	private static final Weighted RANKS = Weighted.byRank(NUMBER, 0.7);

	private Regions() {
	}

	static long draw(RandomGenerator random) {
		return 1 + RANKS.draw(random);
	}

	static void store(Rows rows, RandomGenerator random) throws SQLException {
		for (long id = 1; id <= NUMBER; id++) {
			String name = Words.capital(Words.invent(random, 2)) + " " + id;
			rows.add(Table.REGION, id, NameKey.slug(name, 120), name, NameKey.of(name));
		}
		rows.flush();
	}

}
