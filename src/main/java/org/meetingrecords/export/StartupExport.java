package org.meetingrecords.export;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.shared.UnavailableException;

import org.springframework.boot.ApplicationArguments;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Exports to where the command line asks to, before the server takes its first request.
 */
@Component
class StartupExport implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(StartupExport.class);

	private final FileExport files;

	private final FilterParameter filters;

	private final ApplicationArguments arguments;

	private volatile boolean running;

	StartupExport(FileExport files, FilterParameter filters, ApplicationArguments arguments) {
		this.files = files;
		this.filters = filters;
		this.arguments = arguments;
	}

	@Override
	public void start() {
		try {
			String json = ExportArguments.filter(this.arguments);
			MeetingFilter filter = (json != null) ? this.filters.read(json) : null;
			ExportArguments.files(this.arguments)
				.forEach((file) -> logger
					.info("Export: %d meetings to %s".formatted(this.files.run(file, filter), file)));
		}
		catch (InvalidInputException | UnavailableException ex) {
			throw new FailedExportException("--export-filter: " + ex.getMessage(), ex);
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After what is imported, whose phase is 0. */
	@Override
	public int getPhase() {
		return 1;
	}

}
