package org.meetingrecords.ingestion;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a client line by line what comes of its import, while it sends. Many a client
 * reads nothing before it has sent all: what is more than connections take in waits in a
 * file till then, or both would wait for each other.
 */
final class ImportAnswer implements Closeable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final long PAUSE = Duration.ofSeconds(5).toNanos();

	private static final long MOST_AT_ONCE = 64_000;

	private final OutputStream out;

	private @Nullable Path rest;

	private @Nullable OutputStream restOut;

	private ImportCounts counts = ImportCounts.NONE;

	private long toldAt = System.nanoTime();

	private long written;

	ImportAnswer(OutputStream out) {
		this.out = out;
	}

	ImportCounts counts() {
		return this.counts;
	}

	/**
	 * Tell what came of a line.
	 * @param line its number
	 * @param outcome what came of it
	 * @throws IOException if the client is gone
	 */
	void add(int line, Outcome outcome) throws IOException {
		this.counts = this.counts.with(line, outcome);
		if (outcome.refusal() == null) {
			return;
		}
		Map<String, Object> refused = new LinkedHashMap<>();
		refused.put("line", line);
		refused.put("outcome", "refused");
		refused.put("reason", outcome.refusal().reason());
		byte[] bytes = bytes(refused);
		this.written += bytes.length;
		((this.written <= MOST_AT_ONCE) ? this.out : rest()).write(bytes);
	}

	/**
	 * Tell what there is to tell, and how far it is if that was not told just now.
	 * @throws IOException if the client is gone
	 */
	void flush() throws IOException {
		if (System.nanoTime() - this.toldAt > PAUSE) {
			this.toldAt = System.nanoTime();
			this.out.write(bytes(Map.of("progress", this.counts)));
		}
		this.out.flush();
	}

	/**
	 * Tell that all lines are done.
	 * @throws IOException if the client is gone
	 */
	void done() throws IOException {
		end(Map.of("done", this.counts));
	}

	/**
	 * Tell that what comes after the last line is not imported.
	 * @param reason why
	 * @throws IOException if the client is gone
	 */
	void stopped(String reason) throws IOException {
		Map<String, Object> end = new LinkedHashMap<>();
		end.put("stopped", this.counts);
		end.put("reason", reason);
		end(end);
	}

	private void end(Map<String, Object> end) throws IOException {
		if (this.rest != null && this.restOut != null) {
			this.restOut.close();
			Files.copy(this.rest, this.out);
		}
		this.out.write(bytes(end));
		this.out.flush();
	}

	private OutputStream rest() throws IOException {
		if (this.restOut == null) {
			this.rest = Files.createTempFile("import", ".ndjson");
			this.restOut = Files.newOutputStream(this.rest);
		}
		return this.restOut;
	}

	private static byte[] bytes(Map<String, Object> line) {
		byte[] json = JSON.writeValueAsBytes(line);
		byte[] ended = new byte[json.length + 1];
		System.arraycopy(json, 0, ended, 0, json.length);
		ended[json.length] = '\n';
		return ended;
	}

	@Override
	public void close() throws IOException {
		if (this.rest != null && this.restOut != null) {
			this.restOut.close();
			Files.delete(this.rest);
		}
	}

}
