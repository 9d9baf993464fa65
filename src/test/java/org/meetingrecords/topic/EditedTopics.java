package org.meetingrecords.topic;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.meetingrecords.Archive;
import org.meetingrecords.Graph;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Changes the topics of a test, and brings the sample rules back after it.
 */
public class EditedTopics {

	private final Archive archive;

	private final Graph graph;

	private final TaxonomyAdoption adoption;

	private final Taxonomy rules;

	private final JdbcTemplate jdbc;

	EditedTopics(Archive archive, Graph graph, TaxonomyAdoption adoption, Taxonomy rules, JdbcTemplate jdbc) {
		this.archive = archive;
		this.graph = graph;
		this.adoption = adoption;
		this.rules = rules;
		this.jdbc = jdbc;
	}

	/**
	 * Empty the archive, with the sample rules as they are shipped.
	 */
	public void reset() {
		this.jdbc.update("delete from deleted_topic");
		this.jdbc.update("update topic set edited = false, deleted = false");
		this.archive.clear();
		this.adoption.adopt(this.rules);
		this.archive.clear();
	}

	/**
	 * Add a topic.
	 * @param name its name
	 * @param rule its rule
	 * @param narrower the slugs of its parts
	 */
	public void create(String name, String rule, String... narrower) {
		accept("createTopic(input: {name: \"%s\", description: \"About it.\", rule: \"%s\", narrower: %s})"
			.formatted(name, rule.replace("\"", "\\\""), ids(narrower)));
	}

	/**
	 * Give a topic another rule.
	 * @param slug its slug
	 * @param rule the rule
	 */
	public void rule(String slug, String rule) {
		accept("updateTopic(input: {id: \"%s\", rule: \"%s\"})".formatted(id(slug), rule));
	}

	/**
	 * Give a topic other parts.
	 * @param slug its slug
	 * @param narrower the slugs of its parts
	 */
	public void narrower(String slug, String... narrower) {
		accept("updateTopic(input: {id: \"%s\", narrower: %s})".formatted(id(slug), ids(narrower)));
	}

	/**
	 * Delete a topic.
	 * @param slug its slug
	 */
	public void delete(String slug) {
		accept("deleteTopic(id: \"%s\")".formatted(id(slug)));
	}

	/**
	 * Change something.
	 * @param mutation what to change
	 * @return the problems, each with its code and message
	 */
	public String problems(String mutation) {
		return this.graph.edit("mutation { done: %s { topic { name } problems { code message } } }".formatted(mutation))
			.path("done")
			.entity(Object.class)
			.get()
			.toString();
	}

	/**
	 * Return the id of a topic.
	 * @param slug its slug
	 * @return the id
	 */
	public String id(String slug) {
		return this.graph.text("{ topic(slug: \"%s\") { id } }".formatted(slug), "topic.id");
	}

	private void accept(String mutation) {
		this.graph.edit("mutation { done: %s { problems { code } } }".formatted(mutation))
			.path("done.problems")
			.entityList(Object.class)
			.hasSize(0);
	}

	private String ids(String... slugs) {
		return Arrays.stream(slugs).map((slug) -> "\"" + id(slug) + "\"").collect(Collectors.joining(", ", "[", "]"));
	}

}
