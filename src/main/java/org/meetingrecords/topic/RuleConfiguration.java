package org.meetingrecords.topic;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Makes the taxonomy and the matcher of the shipped rules.
 */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

	private final List<TopicRule> rules;

	RuleConfiguration(@Value("classpath:topics/topics.yml") Resource file) throws IOException {
		try (InputStream yaml = file.getInputStream()) {
			this.rules = RuleFile.read(yaml);
		}
	}

	@Bean
	Taxonomy taxonomy() {
		return () -> this.rules.stream().map(TopicRule::definition).toList();
	}

	@Bean
	StoredRules topicMatcher() {
		return new StoredRules(
				this.rules.stream().collect(Collectors.toMap(TopicRule::slug, (rule) -> Rule.of(rule.rule()))));
	}

}
