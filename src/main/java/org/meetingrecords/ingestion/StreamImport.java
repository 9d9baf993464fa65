package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Defaults;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Imports lines while they still arrive, each a document of our own format.
 */
@Component
class StreamImport {

	/** What the source of a document is called that names none. */
	private static final Path FILE = Path.of("imports.ndjson");

	private static final HowToRead HOW = new HowToRead("json", Defaults.NONE);

	/** How long a line waits for others to be stored with. */
	private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

	private final FileReading reading;

	private final Batches batches;

	private final IngestionProperties properties;

	private volatile boolean closing;

	StreamImport(FileReading reading, Batches batches, IngestionProperties properties) {
		this.reading = reading;
		this.batches = batches;
		this.properties = properties;
	}

	@EventListener(ContextClosedEvent.class)
	void close() {
		this.closing = true;
	}

	/**
	 * Return how many bytes a line may have.
	 * @return the number
	 */
	long longestLine() {
		return this.properties.maxFileSize().toBytes();
	}

	/**
	 * Import all lines.
	 * @param first the first of them; null if there are none
	 * @param lines the others
	 * @param answer what is told of them
	 * @throws IOException if the client is gone
	 */
	void run(Lines.@Nullable Line first, Lines lines, ImportAnswer answer) throws IOException {
		Lines.Line next = first;
		while (next != null) {
			if (this.closing) {
				answer.stopped("The server is stopped: send it all again when it is back");
				return;
			}
			List<Lines.Line> batch = new ArrayList<>();
			boolean isWhole = true;
			try {
				next = fill(batch, next, lines);
			}
			catch (IOException ex) {
				// what came whole is as good as if the body had ended there
				isWhole = false;
			}
			store(batch, answer);
			if (!isWhole) {
				answer.stopped("The body did not arrive whole: send it all again");
				return;
			}
		}
		answer.done();
	}

	private static Lines.@Nullable Line fill(List<Lines.Line> batch, Lines.Line first, Lines lines) throws IOException {
		long startedAt = System.nanoTime();
		long size = 0;
		Lines.Line next = first;
		while (next != null && batch.size() < Batches.MOST_FILES && size < Batches.MOST_BYTES
				&& System.nanoTime() - startedAt < PATIENCE) {
			batch.add(next);
			size += next.size();
			next = lines.next();
		}
		return next;
	}

	private void store(List<Lines.Line> batch, ImportAnswer answer) throws IOException {
		List<ReadFile> read = new ArrayList<>();
		try (ReadAhead<Lines.Line, ReadFile> ahead = new ReadAhead<>(batch.iterator(), Lines.Line::size,
				(line) -> this.reading.read(FILE, line, HOW))) {
			ahead.forEachRemaining(read::add);
		}
		List<Outcome> outcomes = this.batches.store(read);
		for (int i = 0; i < outcomes.size(); i++) {
			answer.add(batch.get(i).number(), outcomes.get(i));
		}
		answer.flush();
	}

}
