package org.meetingrecords.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * What people speak about: the topics of the shipped rules, each as often as in real
 * records. Everybody has favourites.
 */
final class Subjects {

	/** How many words of a text start the evidence of a topic. */
	static final double MATCHES_PER_WORD = 0.0186;

	private static final double OF_THE_SAME = 0.57;

	private static final double FAVOURITE = 0.4;

	private static final int FAVOURITES = 4;

	private final List<Subject> subjects = new ArrayList<>();

	private final Weighted spoken;

	private final Weighted filed;

	private final RandomGenerator random;

	Subjects(Connection connection, RandomGenerator random) throws SQLException, IOException {
		this.random = random;
		Map<String, Long> ids = ids(connection);
		List<Integer> turns = new ArrayList<>();
		List<Integer> meetings = new ArrayList<>();
		for (String line : lines()) {
			String[] cells = line.split("\\|");
			Long id = ids.get(cells[0].strip());
			// a topic that the rules have lost
			if (id != null) {
				this.subjects.add(new Subject(id, cells[2].strip()));
				turns.add(Integer.valueOf(cells[1].strip()));
				meetings.add(Integer.valueOf(cells[3].strip()));
			}
		}
		this.spoken = new Weighted(turns.size(), turns::get);
		this.filed = new Weighted(meetings.size(), meetings::get);
	}

	private static Map<String, Long> ids(Connection connection) throws SQLException {
		Map<String, Long> ids = new HashMap<>();
		try (ResultSet rows = connection.createStatement().executeQuery("select slug, id from topic")) {
			while (rows.next()) {
				ids.put(rows.getString(1), rows.getLong(2));
			}
		}
		return ids;
	}

	private static List<String> lines() throws IOException {
		try (InputStream file = Objects.requireNonNull(Subjects.class.getResourceAsStream("/bench/topics.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
	}

	Subject drawFiled() {
		return this.subjects.get(this.filed.draw(this.random));
	}

	// what a speaker speaks about next, in a turn about other things
	Subject drawSpoken(Speaker speaker, Turn turn) {
		List<Match> earlier = turn.matches();
		if (!earlier.isEmpty() && this.random.nextDouble() < OF_THE_SAME) {
			Match match = earlier.get(this.random.nextInt(earlier.size()));
			return new Subject(match.topic(), match.quote());
		}
		return this.subjects.get((speaker.isKnown() && this.random.nextDouble() < FAVOURITE) ? favourite(speaker)
				: this.spoken.draw(this.random));
	}

	private int favourite(Speaker speaker) {
		long number = speaker.id() * FAVOURITES + this.random.nextInt(FAVOURITES);
		// spread over all topics, the same for each speaker at every time
		return (int) Math.floorMod(number * 0x9E3779B97F4A7C15L >>> 20, this.subjects.size());
	}

}
