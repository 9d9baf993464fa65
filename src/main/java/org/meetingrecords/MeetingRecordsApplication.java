package org.meetingrecords;

import java.util.Locale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.resilience.annotation.EnableResilientMethods;

/**
 * Starts the server.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableResilientMethods
public class MeetingRecordsApplication {

	public static void main(String[] args) {
		// GraphQL Java has no texts marked as English: it would take those of the machine
		Locale.setDefault(Locale.ENGLISH);
		SpringApplication.run(MeetingRecordsApplication.class, args);
	}

}
