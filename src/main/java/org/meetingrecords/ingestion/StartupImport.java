package org.meetingrecords.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.meetingrecords.meeting.Meetings;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Imports the seed into an empty database, and what the command line asks for. Runs
 * before the server takes its first request, so that nobody sees half an import.
 */
@Component
class StartupImport implements SmartLifecycle, ExitCodeGenerator {

	private static final Log logger = LogFactory.getLog(StartupImport.class);

	/** What the process ends with that only imports, if it refused files. */
	private static final int REFUSED = 2;

	private static final String SEED_NAME = "65543.txt";

	private static final ClassPathResource SEED = new ClassPathResource("seed/" + SEED_NAME);

	private final FileImport files;

	private final Meetings meetings;

	private final IngestionProperties properties;

	private final ApplicationArguments arguments;

	private volatile boolean running;

	private volatile int exitCode;

	StartupImport(FileImport files, Meetings meetings, IngestionProperties properties, ApplicationArguments arguments) {
		this.files = files;
		this.meetings = meetings;
		this.properties = properties;
		this.arguments = arguments;
	}

	@Override
	public void start() {
		ImportArguments wanted = new ImportArguments(this.arguments);
		List<Path> paths = wanted.paths();
		HowToRead how = wanted.howToRead();
		if (this.properties.seed() && this.meetings.isEmpty()) {
			ImportReport report = new ImportReport();
			this.files.run(seed(), report);
			logger.info("Seed record: " + report.summary());
		}
		if (!paths.isEmpty()) {
			ImportReport report = new ImportReport(wanted.report());
			this.files.run(paths, how, report);
			logger.info("Import: " + report.summary());
			this.exitCode = report.hasRefused() ? REFUSED : 0;
		}
		this.running = true;
	}

	private static TranscriptFile seed() {
		try {
			return new TranscriptFile(SEED_NAME, SEED.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The seed record is missing from the application", ex);
		}
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, whose phase is close to the largest. */
	@Override
	public int getPhase() {
		return 0;
	}

}
