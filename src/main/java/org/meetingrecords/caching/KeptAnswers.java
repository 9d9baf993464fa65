package org.meetingrecords.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps answers by their tags, as many as fit into the memory that they may take.
 */
@Component
class KeptAnswers {

	/** One answer may take up so much of the memory. */
	private static final int LEAST_ANSWERS = 16;

	private static final int OVERHEAD = 200;

	private final Cache<String, byte[]> answers;

	private final int longest;

	private volatile String version = "";

	KeptAnswers(CachingProperties properties) {
		long size = properties.size().toBytes();
		this.longest = (int) Math.min(size / LEAST_ANSWERS, Integer.MAX_VALUE);
		this.answers = Caffeine.newBuilder()
			.maximumWeight(size)
			.weigher((String tag, byte[] answer) -> answer.length + OVERHEAD)
			.build();
	}

	/**
	 * Return how many bytes an answer may have that is kept.
	 * @return the number, 0 if none are kept
	 */
	int longest() {
		return this.longest;
	}

	/**
	 * Return a kept answer.
	 * @param tag its tag
	 * @param current the version of the archive that the tag is of
	 * @return the answer, null if there is none
	 */
	byte @Nullable [] find(String tag, String current) {
		if (!current.equals(this.version)) {
			// nobody will ask for those of other versions: they only take up room
			this.version = current;
			this.answers.invalidateAll();
		}
		return this.answers.getIfPresent(tag);
	}

	void keep(String tag, byte[] answer) {
		this.answers.put(tag, answer);
	}

}
