package org.meetingrecords.ingestion;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The body of a request, which must keep arriving: a client that sends next to nothing
 * keeps others out.
 */
final class ArrivingBody extends FilterInputStream {

	private static final long LONGEST_WAIT = Duration.ofSeconds(30).toNanos();

	private static final long LEAST_BYTES = 1000;

	private long waited;

	private long bytes;

	private final LongSupplier clock;

	ArrivingBody(InputStream body) {
		this(body, System::nanoTime);
	}

	ArrivingBody(InputStream body, LongSupplier clock) {
		super(body);
		this.clock = clock;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		long before = this.clock.getAsLong();
		int count = super.read(buffer, offset, length);
		this.waited += this.clock.getAsLong() - before;
		this.bytes += Math.max(count, 0);
		if (this.waited > LONGEST_WAIT && count >= 0) {
			if (this.bytes < LEAST_BYTES) {
				throw new IOException("The client sends too slowly");
			}
			this.waited = 0;
			this.bytes = 0;
		}
		return count;
	}

}
