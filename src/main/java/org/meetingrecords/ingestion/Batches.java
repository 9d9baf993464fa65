package org.meetingrecords.ingestion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Stores what was read, some at once in one transaction: what is refused leaves no trace,
 * and what was stored before stays.
 */
@Component
class Batches {

	/** How many are stored at once: enough that the ends of transactions cost little. */
	static final int MOST_FILES = 100;

	static final long MOST_BYTES = 8_000_000;

	private final TranscriptImporter importer;

	private final Failures failures;

	Batches(TranscriptImporter importer, Failures failures) {
		this.importer = importer;
		this.failures = failures;
	}

	/**
	 * Store what can be stored.
	 * @param batch what came of reading
	 * @return what came of each
	 */
	List<Outcome> store(List<ReadFile> batch) {
		List<ReadFile.Readable> readable = batch.stream()
			.filter(ReadFile.Readable.class::isInstance)
			.map(ReadFile.Readable.class::cast)
			.toList();
		Iterator<Outcome> stored = storeReadable(readable).iterator();
		return batch.stream()
			.map((file) -> (file instanceof ReadFile.Refused refused) ? Outcome.refused(refused) : stored.next())
			.toList();
	}

	// one that fails must not take the others with it
	private List<Outcome> storeReadable(List<ReadFile.Readable> batch) {
		if (batch.isEmpty()) {
			return List.of();
		}
		try {
			return this.importer.store(batch);
		}
		catch (RuntimeException ex) {
			if (batch.size() == 1) {
				return List.of(Outcome.refused(this.failures.refuse(batch.get(0).name(), ex)));
			}
			List<Outcome> outcomes = new ArrayList<>();
			batch.forEach((file) -> outcomes.addAll(storeReadable(List.of(file))));
			return outcomes;
		}
	}

}
