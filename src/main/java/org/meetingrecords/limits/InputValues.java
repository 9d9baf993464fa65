package org.meetingrecords.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * Counts input values, whether they stand in the document or in the variables.
 */
final class InputValues {

	private long count;

	private int depth;

	private int listItems;

	InputValues() {
		// nothing is counted yet
	}

	/**
	 * Create from what is counted already.
	 * @param counted the counts to start with
	 */
	InputValues(InputValues counted) {
		this.count = counted.count;
		this.depth = counted.depth;
		this.listItems = counted.listItems;
	}

	/**
	 * Count a value and all that it holds.
	 * @param value a value of the document's syntax or of JSON
	 */
	void add(@Nullable Object value) {
		add(value, 1);
	}

	private void add(@Nullable Object value, int level) {
		this.count++;
		this.depth = Math.max(this.depth, level);
		Collection<?> held = held(value);
		if (value instanceof Collection || value instanceof ArrayValue) {
			this.listItems = Math.max(this.listItems, held.size());
		}
		held.forEach((part) -> add(part, level + 1));
	}

	private static Collection<?> held(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.values();
		}
		if (value instanceof Collection<?> list) {
			return list;
		}
		if (value instanceof ObjectValue object) {
			return object.getObjectFields().stream().map(ObjectField::getValue).toList();
		}
		return (value instanceof ArrayValue array) ? array.getValues() : List.of();
	}

	long count() {
		return this.count;
	}

	int depth() {
		return this.depth;
	}

	int listItems() {
		return this.listItems;
	}

}
