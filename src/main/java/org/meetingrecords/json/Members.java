package org.meetingrecords.json;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The members of an object, all of known keys. One that may be absent is never null.
 */
final class Members {

	private final Value object;

	Members(Value object) {
		this.object = object;
	}

	boolean has(String key) {
		return this.object.has(key);
	}

	Value get(String key) {
		if (!has(key)) {
			throw this.object.refusal("the key '%s' is missing: add it".formatted(key));
		}
		return this.object.member(key);
	}

	<T> @Nullable T optional(String key, Function<Value, T> reading) {
		return has(key) ? reading.apply(get(key)) : null;
	}

	<T> List<T> list(String key, Function<Value, T> item) {
		return has(key) ? get(key).list(item) : List.of();
	}

}
