package org.meetingrecords.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.meetingrecords.shared.InvalidInputException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules as the archive has them, which any of its servers may have changed.
 */
@Service
public class CurrentRules implements DisposableBean {

	private static final Log logger = LogFactory.getLog(CurrentRules.class);

	private final StoredRules stored = new StoredRules(Map.of());

	private final TopicRepository topics;

	private final RulesVersionRepository versions;

	private long version = -1;

	CurrentRules(TopicRepository topics, RulesVersionRepository versions) {
		this.topics = topics;
		this.versions = versions;
	}

	/**
	 * Return the number of the last change of rules.
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public long version() {
		return this.versions.findNumber();
	}

	/**
	 * Return the numbers of the last changes of some topics, each with all that is part
	 * of it.
	 * @param topicIds the topics
	 * @return the numbers
	 */
	@Transactional(readOnly = true)
	public List<TopicVersion> versionsOf(Collection<Long> topicIds) {
		return this.topics.findVersions(topicIds);
	}

	/**
	 * Find topics by the rules that are current now.
	 * @param texts the paragraphs of utterances, by whatever key
	 * @param <K> the key
	 * @return the matches by key, and the number of the last change that the rules have
	 */
	@Transactional(readOnly = true)
	public <K> Tagged<K> match(Map<K, List<String>> texts) {
		long number = refresh();
		return new Tagged<>(number, this.stored.match(texts));
	}

	/**
	 * Return the rules that were changed after others were applied.
	 * @param applied the number of the last change that was applied
	 * @return the changed rules
	 */
	@Transactional(readOnly = true)
	public ChangedRules changedSince(long applied) {
		Map<String, Long> ids = new HashMap<>();
		Map<String, Rule> rules = new HashMap<>();
		for (RecordedRule rule : this.topics.findRulesChangedAfter(applied)) {
			ids.put(rule.slug(), rule.id());
			read(rule, rules);
		}
		return new ChangedRules(ids, rules);
	}

	// the number is read before the rules: they are never older than it says
	private synchronized long refresh() {
		long number = this.versions.findNumber();
		if (number > this.version) {
			Map<String, Rule> rules = new HashMap<>();
			this.topics.findRules().forEach((rule) -> read(rule, rules));
			this.stored.replace(rules);
			this.version = number;
		}
		return this.version;
	}

	// an earlier server may have taken what this one does not understand
	private static void read(RecordedRule rule, Map<String, Rule> rules) {
		try {
			if (rule.text() != null) {
				rules.put(rule.slug(), Rule.of(rule.name(), rule.text()));
			}
		}
		catch (InvalidInputException ex) {
			logger.warn("A rule finds nothing until it is changed. " + ex.getMessage());
		}
	}

	@Override
	public void destroy() {
		this.stored.close();
	}

	/**
	 * The topics of some texts.
	 *
	 * @param version the number of the last change that is applied
	 * @param matches the matches, by the keys of the texts
	 * @param <K> the key
	 */
	public record Tagged<K>(long version, Map<K, List<TopicMatch>> matches) {

	}

}
