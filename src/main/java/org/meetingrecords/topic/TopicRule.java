package org.meetingrecords.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

/**
 * What the rule file says of one topic.
 *
 * @param name the name, as sources print it where they use the topic
 * @param description what the topic covers
 * @param narrower the names of the topics that are directly a part of it
 * @param rule what makes a text be about the topic
 */
record TopicRule(String name, String description, List<String> narrower, String rule) {

	TopicRule(String name, String description, @Nullable List<String> narrower, String rule) {
		this.name = name;
		this.description = description;
		this.narrower = (narrower != null) ? List.copyOf(narrower) : List.of();
		this.rule = rule;
	}

	String slug() {
		return slug(this.name);
	}

	TopicDefinition definition() {
		return new TopicDefinition(slug(), this.name, this.description, this.rule,
				this.narrower.stream().map(TopicRule::slug).toList());
	}

	private static String slug(String name) {
		return NameKey.slug(name, TopicEntity.SLUG_LIMIT);
	}

}
