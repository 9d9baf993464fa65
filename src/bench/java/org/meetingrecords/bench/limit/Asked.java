package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.meetingrecords.shared.NameKey;

/**
 * Whom and what a request names.
 *
 * @param people the numbers of the people
 * @param topics the numbers of the topics
 * @param count how many statements there are
 */
record Asked(List<Long> people, List<Long> topics, long count) {

	private static final String IDS = """
			select 0, n.person_id from person_name n where n.name_key = ?
			union all
			select 1, t.id from topic t where t.name_key = ?
			union all
			select 2, sum(pt.utterance_count) from person_topic pt
			where pt.person_id in (select n.person_id from person_name n where n.name_key = ?)
			and pt.topic_id in (select t.id from topic t where t.name_key = ?)""";

	static Asked read(Connection connection, Parameters parameters) throws SQLException {
		List<Long> people = new ArrayList<>();
		List<Long> topics = new ArrayList<>();
		long count = 0;
		try (PreparedStatement statement = connection.prepareStatement(IDS)) {
			for (int i = 1; i <= 3; i += 2) {
				statement.setString(i, NameKey.of(parameters.get("speaker")));
				statement.setString(i + 1, NameKey.of(parameters.get("topic")));
			}
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					switch (row.getInt(1)) {
						case 0 -> people.add(row.getLong(2));
						case 1 -> topics.add(row.getLong(2));
						default -> count = row.getLong(2);
					}
				}
			}
		}
		return new Asked(people, topics, count);
	}

}
