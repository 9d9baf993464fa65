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

	private final long total;

	private long nextAt = this.startedAt;

	/**
	 * Begin.
	 * @param total how many bytes there are
	 */
	ImportProgress(long total) {
		this.total = total;
	}

	/**
	 * Tell how far it is, if that was not told just now.
	 * @param records how many records are done
	 * @param bytes how many bytes were read for them
	 */
	void tell(int records, long bytes) {
		long now = System.nanoTime();
		if (now < this.nextAt || bytes >= this.total) {
			return;
		}
		this.nextAt = now + this.pause;
		String line = line(records, bytes, Duration.ofNanos(now - this.startedAt));
		if (this.onTerminal) {
			int full = (int) (BAR * bytes / this.total);
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

	private String line(int records, long bytes, Duration elapsed) {
		double seconds = Math.max(elapsed.toMillis() / 1000.0, 0.001);
		long left = Math.round((this.total - bytes) * seconds / Math.max(bytes, 1));
		return "%d records (%d %% of the bytes), %.0f a second, %d:%02d left".formatted(records,
				100 * bytes / this.total, records / seconds, left / 60, left % 60);
	}

	// what changes within a line is no matter of a log
	@SuppressWarnings("SystemOut")
	private static void show(String text) {
		System.out.print(text);
		System.out.flush();
	}

}
