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
 * @param terms words and phrases that count in any form
 * @param exact words and phrases that count only as they are written
 * @param except phrases in which the others do not count
 */
record TopicRule(String name, String description, List<String> narrower, List<String> terms, List<String> exact,
		List<String> except) {

	TopicRule(String name, String description, @Nullable List<String> narrower, @Nullable List<String> terms,
			@Nullable List<String> exact, @Nullable List<String> except) {
		this.name = name;
		this.description = description;
		this.narrower = orNone(narrower);
		this.terms = orNone(terms);
		this.exact = orNone(exact);
		this.except = orNone(except);
	}

	String slug() {
		return slug(this.name);
	}

	TopicDefinition definition() {
		return new TopicDefinition(slug(), this.name, this.description,
				this.narrower.stream().map(TopicRule::slug).toList());
	}

	private static String slug(String name) {
		return NameKey.slug(name, TopicEntity.SLUG_LIMIT);
	}

	private static List<String> orNone(@Nullable List<String> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
