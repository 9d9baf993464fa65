package org.meetingrecords;

import java.util.List;
import java.util.Locale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
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

	/** Ends the process when the import is done and the index complete. */
	private static final String IMPORT_ONLY = "--import-only";

	public static void main(String[] args) {
		// GraphQL Java has no texts marked as English: it would take those of the machine
		Locale.setDefault(Locale.ENGLISH);
		SpringApplication application = new SpringApplication(MeetingRecordsApplication.class);
		if (List.of(args).contains(IMPORT_ONLY)) {
			application.setWebApplicationType(WebApplicationType.NONE);
			System.exit(SpringApplication.exit(application.run(args)));
		}
		application.run(args);
	}

}
