package org.meetingrecords.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * W3: one whole transcript in order.
 */
final class WholeTranscript implements Question {

	private static final byte[] START = Json.raw("{\"data\":{\"meeting\":{\"title\":");

	private static final byte[] COMPLETE = Json.raw(",\"isComplete\":");

	private static final byte[] TRUE = Json.raw("true");

	private static final byte[] FALSE = Json.raw("false");

	private static final byte[] TRANSCRIPT = Json.raw(",\"transcript\":[");

	private static final byte[] FIRST_UTTERANCE = Json.raw("{\"__typename\":\"Utterance\",\"position\":");

	private static final byte[] NEXT_UTTERANCE = Json.raw(",{\"__typename\":\"Utterance\",\"position\":");

	private static final byte[] SPEAKER = Json.raw(",\"speaker\":{\"label\":");

	private static final byte[] NAME = Json.raw(",\"name\":");

	private static final byte[] ROLE = Json.raw(",\"role\":");

	private static final byte[] PARAGRAPHS = Json.raw("},\"paragraphs\":");

	private static final byte[] FIRST_NOTE = Json.raw("{\"__typename\":\"Note\",\"position\":");

	private static final byte[] NEXT_NOTE = Json.raw(",{\"__typename\":\"Note\",\"position\":");

	private static final byte[] KIND = Json.raw(",\"kind\":");

	private static final byte[] TEXT = Json.raw(",\"text\":");

	private static final byte[] END = Json.raw("]}}}");

	private static final String MEETING = """
			select m.id, m.title, m.complete, n.position, n.kind, n.text
			from meeting m left join note n on n.meeting_id = m.id and n.utterance_id is null
			where m.slug = ? order by n.position""";

	private static final String UTTERANCES = """
			select u.position, u.label, p.name, p.role, coalesce(u.printed_text, u.text)
			from utterance u join participant p on p.id = u.participant_id
			where u.meeting_id = ? order by u.position""";

	@Override
	public void answer(Connection connection, Parameters parameters, Json json) throws SQLException {
		Deque<Note> notes = new ArrayDeque<>();
		long id = 0;
		try (PreparedStatement statement = connection.prepareStatement(MEETING)) {
			statement.setString(1, parameters.get("slug"));
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					if (id == 0) {
						id = row.getLong(1);
						json.put(START).text(row.getBytes(2)).put(COMPLETE).put(row.getBoolean(3) ? TRUE : FALSE);
					}
					if (row.getInt(4) > 0) {
						notes.add(new Note(row.getInt(4), row.getBytes(5), row.getBytes(6)));
					}
				}
			}
		}
		json.put(TRANSCRIPT);
		try (PreparedStatement statement = connection.prepareStatement(UTTERANCES)) {
			statement.setLong(1, id);
			try (ResultSet row = statement.executeQuery()) {
				write(row, notes, json);
			}
		}
		json.put(END);
	}

	private static void write(ResultSet row, Deque<Note> notes, Json json) throws SQLException {
		boolean further = false;
		while (row.next()) {
			int position = row.getInt(1);
			further = writeNotes(notes, position, json, further);
			json.put(further ? NEXT_UTTERANCE : FIRST_UTTERANCE)
				.number(position)
				.put(SPEAKER)
				.text(row.getBytes(2))
				.put(NAME)
				.text(row.getBytes(3))
				.put(ROLE)
				.text(row.getBytes(4))
				.put(PARAGRAPHS)
				.lines(row.getBytes(5))
				.put('}');
			further = true;
		}
		writeNotes(notes, Integer.MAX_VALUE, json, further);
	}

	private static boolean writeNotes(Deque<Note> notes, int before, Json json, boolean anyBefore) {
		boolean further = anyBefore;
		while (!notes.isEmpty() && notes.getFirst().position() < before) {
			Note note = notes.removeFirst();
			json.put(further ? NEXT_NOTE : FIRST_NOTE)
				.number(note.position())
				.put(KIND)
				.text(note.kind())
				.put(TEXT)
				.text(note.text())
				.put('}');
			further = true;
		}
		return further;
	}

	private record Note(int position, byte[] kind, byte[] text) {

	}

}
