package org.meetingrecords.ingestion;

import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Tells how far an import is: in one line that changes on a terminal, else in the log
 * every few seconds.
 */
class ImportProgress {

	private static final Log logger = LogFactory.getLog(ImportProgress.class);

	private static final String CLEARED_LINE = "\r\u001b[2K";

	private static final int BAR = 30;

	private final boolean onTerminal = System.console() != null;

	private final long pause = (this.onTerminal ? Duration.ofMillis(200) : Duration.ofSeconds(5)).toNanos();

	private final long startedAt = System.nanoTime();

	private final int total;

	private long nextAt = this.startedAt;

	/**
	 * Begin.
	 * @param total how many files there are
	 */
	ImportProgress(int total) {
		this.total = total;
	}

	/**
	 * Tell how far it is, if that was not told just now.
	 * @param done how many files are done
	 */
	void tell(int done) {
		long now = System.nanoTime();
		if (now < this.nextAt || done >= this.total) {
			return;
		}
		this.nextAt = now + this.pause;
		String line = line(done, Duration.ofNanos(now - this.startedAt));
		if (this.onTerminal) {
			int full = BAR * done / this.total;
			show(CLEARED_LINE + "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] " + line);
		}
		else {
			logger.info("Import: " + line);
		}
	}

	/**
	 * Make room for other lines.
	 */
	void clear() {
		if (this.onTerminal) {
			show(CLEARED_LINE);
		}
	}

	private String line(int done, Duration elapsed) {
		double rate = done / Math.max(elapsed.toMillis() / 1000.0, 0.001);
		long left = Math.round((this.total - done) / Math.max(rate, 0.001));
		return "%d of %d files (%d %%), %.0f a second, %d:%02d left".formatted(done, this.total,
				100L * done / this.total, rate, left / 60, left % 60);
	}

	// what changes within a line is no matter of a log
	@SuppressWarnings("SystemOut")
	private static void show(String text) {
		System.out.print(text);
		System.out.flush();
	}

}
