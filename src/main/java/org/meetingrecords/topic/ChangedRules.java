package org.meetingrecords.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Topics whose rules were changed. Has to be closed.
 */
public final class ChangedRules implements AutoCloseable {

	private final Map<String, Long> ids;

	private final StoredRules rules;

	ChangedRules(Map<String, Long> ids, Map<String, Rule> rules) {
		this.ids = ids;
		this.rules = new StoredRules(rules);
	}

	/**
	 * Return the topics.
	 * @return their numbers
	 */
	public Collection<Long> topicIds() {
		return this.ids.values();
	}

	/**
	 * Return the number of a topic.
	 * @param match what its rule found
	 * @return the number
	 */
	public Long topicOf(TopicMatch match) {
		return Objects.requireNonNull(this.ids.get(match.topic()));
	}

	/**
	 * Find these topics in utterances.
	 * @param texts the paragraphs of each
	 * @return the matches in each that has any
	 */
	public Map<Long, List<TopicMatch>> match(Map<Long, List<String>> texts) {
		return this.rules.match(texts);
	}

	@Override
	public void close() {
		this.rules.close();
	}

}
