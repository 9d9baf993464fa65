package org.meetingrecords.topic;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.shared.NameKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the file of rules, and refuses one that contradicts itself.
 */
final class RuleFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private RuleFile() {
	}

	/**
	 * Read the rules.
	 * @param yaml a list of topics
	 * @return the rules, in the order of the file
	 * @throws IOException if the file cannot be read
	 * @throws IllegalStateException if it says what cannot be; the message names the
	 * topic
	 */
	static List<TopicRule> read(InputStream yaml) throws IOException {
		List<TopicRule> rules;
		try {
			rules = YAML.readValue(yaml, new TypeReference<List<TopicRule>>() {
			});
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("The topics' rules cannot be read: " + ex.getOriginalMessage(), ex);
		}
		Map<String, TopicRule> byName = new LinkedHashMap<>();
		Set<String> slugs = new HashSet<>();
		for (TopicRule rule : rules) {
			checkItself(rule);
			check(slugs.add(rule.slug()), rule, "is there twice: remove one");
			byName.put(rule.name(), rule);
		}
		for (TopicRule rule : rules) {
			rule.narrower()
				.forEach((name) -> check(byName.containsKey(name), rule,
						"has a narrower topic '%s' that the file lacks: add or remove it".formatted(name)));
			check(!below(rule, byName).contains(rule.name()), rule, "is part of itself: remove one of the links");
		}
		return List.copyOf(rules);
	}

	@SuppressWarnings("ConstantValue")
	private static void checkItself(TopicRule rule) {
		if (Objects.isNull(rule.name()) || NameKey.of(rule.name()).isEmpty()) {
			throw new IllegalStateException("A topic in the rules has no name: give it one");
		}
		check(Objects.nonNull(rule.description()), rule, "has no description: add a sentence");
		check(Objects.nonNull(rule.rule()), rule, "has no rule: add one or remove the topic");
		try {
			Rule.of(rule.name(), rule.rule());
		}
		catch (InvalidInputException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	private static Set<String> below(TopicRule rule, Map<String, TopicRule> rules) {
		Set<String> below = new LinkedHashSet<>();
		Set<String> level = new LinkedHashSet<>(rule.narrower());
		while (!level.isEmpty()) {
			below.addAll(level);
			Set<String> next = new LinkedHashSet<>();
			level.forEach((name) -> {
				TopicRule narrower = rules.get(name);
				next.addAll((narrower != null) ? narrower.narrower() : List.of());
			});
			next.removeAll(below);
			level = next;
		}
		return below;
	}

	private static void check(boolean holds, TopicRule rule, String complaint) {
		if (!holds) {
			throw new IllegalStateException("The topic '%s' in the rules %s".formatted(rule.name(), complaint));
		}
	}

}
