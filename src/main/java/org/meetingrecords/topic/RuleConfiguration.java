package org.meetingrecords.topic;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Reads the shipped taxonomy.
 */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

	@Bean
	Taxonomy taxonomy(@Value("classpath:topics/topics.yml") Resource file) throws IOException {
		try (InputStream yaml = file.getInputStream()) {
			List<TopicDefinition> topics = RuleFile.read(yaml).stream().map(TopicRule::definition).toList();
			return () -> topics;
		}
	}

}
