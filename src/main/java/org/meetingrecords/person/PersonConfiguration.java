package org.meetingrecords.person;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Reads the shipped list of spellings.
 */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

	@Bean
	Aliases aliases(@Value("classpath:people/aliases.yml") Resource file) throws IOException {
		try (InputStream yaml = file.getInputStream()) {
			return Aliases.read(yaml);
		}
	}

}
