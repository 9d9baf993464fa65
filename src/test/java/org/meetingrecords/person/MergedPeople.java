package org.meetingrecords.person;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.meetingrecords.Graph;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Merges and splits people as an editor does, and tells what is stored about people.
 */
public class MergedPeople {

	private static final List<String> STORED = List.of("id, merged_into_id from person",
			"person_id, into_id from person_merge", "person_id, merged_into_id, name_key from person_name",
			"meeting_id, position, person_id, merged_person_id from participant",
			"meeting_id, position, person_id, merged_person_id from meeting_person",
			"meeting_id, position, person_id from utterance", "utterance_id, topic_id, person_id from topic_utterance",
			"person_id, topic_id, utterance_count from person_topic");

	private final Graph graph;

	private final JdbcTemplate jdbc;

	MergedPeople(Graph graph, JdbcTemplate jdbc) {
		this.graph = graph;
		this.jdbc = jdbc;
	}

	/**
	 * Return the id of a person.
	 * @param slug the slug
	 * @return the id
	 */
	public String id(String slug) {
		return this.graph.text("{ person(slug: \"%s\") { id } }".formatted(slug), "person.id");
	}

	/**
	 * Merge people.
	 * @param into the id of the person who stays
	 * @param from the ids of the others
	 * @return what came of it
	 */
	public String merge(String into, String... from) {
		return done("mergePeople(input: {into: \"%s\", from: [%s]})".formatted(into,
				Arrays.stream(from).map((id) -> "\"" + id + "\"").collect(Collectors.joining(", "))));
	}

	/**
	 * Take a person out of a merge.
	 * @param id the id that the person had
	 * @return what came of it
	 */
	public String split(String id) {
		return done("splitPerson(input: {id: \"%s\"})".formatted(id));
	}

	/**
	 * Return all that is stored about whom it is about.
	 * @return the rows
	 */
	public List<String> stored() {
		return STORED.stream()
			.flatMap((columns) -> this.jdbc.queryForList("select " + columns)
				.stream()
				.map((row) -> columns + row.values())
				.sorted())
			.toList();
	}

	private String done(String mutation) {
		return this.graph
			.edit("mutation { done: %s { person { slug } problems { code message } } }".formatted(mutation))
			.path("done")
			.entity(Object.class)
			.get()
			.toString();
	}

}
