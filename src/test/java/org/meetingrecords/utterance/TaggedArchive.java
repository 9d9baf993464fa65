package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;

import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.Sample;
import org.meetingrecords.topic.EditedTopics;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two meetings, and what is kept of the topics in them.
 */
public class TaggedArchive {

	private static final String PROGRESS = "{ topic(slug: \"%s\") { retagging { done total } } }";

	private final Archive archive;

	private final EditedTopics topics;

	private final Graph graph;

	private final Retagging retagging;

	private final JdbcTemplate jdbc;

	TaggedArchive(Archive archive, EditedTopics topics, Graph graph, Retagging retagging, JdbcTemplate jdbc) {
		this.archive = archive;
		this.topics = topics;
		this.graph = graph;
		this.retagging = retagging;
		this.jdbc = jdbc;
	}

	void record() {
		this.topics.reset();
		this.archive.record(
				Sample.of("Field talks", "2031-01-01")
					.says("Ada Brook", "Barley is grain.", "(Barley.)", "More barley.")
					.says("Cyrus Dell", "Fishing."),
				Sample.of("Boat talks", "2031-01-02").says("Ada Brook", "Fishing and rye."));
	}

	void retag() {
		boolean more = true;
		while (more) {
			more = this.retagging.next(() -> false);
		}
	}

	String progress(String slug) {
		return String
			.valueOf(this.graph.ask(PROGRESS.formatted(slug)).path("topic").entity(Map.class).get().get("retagging"));
	}

	List<String> evidence(String slug) {
		return this.jdbc.queryForList(
				"""
						select m.paragraph || ' ' || m.start_offset || ' ' || m.end_offset || ' ' || m.quote
						from topic_match m join topic t on t.id = m.topic_id where t.slug = ? order by m.utterance_id, m.paragraph""",
				String.class, slug);
	}

	List<Long> ids(String where) {
		return this.jdbc.queryForList(
				"select m.id from topic_match m join topic t on t.id = m.topic_id " + where + " order by m.id",
				Long.class);
	}

	// what is kept of the matches, and what follows from them
	List<String> derived() {
		return this.jdbc.queryForList(
				"""
						select 'utterance ' || u.ref || ' ' || t.slug from topic_utterance x join utterance u on u.id = x.utterance_id
						join topic t on t.id = x.topic_id
						union all select 'person ' || p.slug || ' ' || t.slug || ' ' || x.utterance_count from person_topic x
						join person p on p.id = x.person_id join topic t on t.id = x.topic_id order by 1""",
				String.class);
	}

	List<String> expected() {
		return this.jdbc.queryForList(
				"""
						select distinct 'utterance ' || u.ref || ' ' || t.slug from topic_match m join utterance u on u.id = m.utterance_id
						join topic_reach r on r.includes_id = m.topic_id join topic t on t.id = r.topic_id
						union all select 'person ' || p.slug || ' ' || t.slug || ' ' || count(distinct u.id) from topic_match m
						join utterance u on u.id = m.utterance_id join person p on p.id = u.person_id
						join topic_reach r on r.includes_id = m.topic_id join topic t on t.id = r.topic_id group by p.slug, t.slug
						order by 1""",
				String.class);
	}

}
