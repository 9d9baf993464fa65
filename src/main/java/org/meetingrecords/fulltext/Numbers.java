package org.meetingrecords.fulltext;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * The numbers that entries have in one field.
 */
final class Numbers {

	private final String field;

	private final SortedNumericDocValues values;

	private Numbers(String field, SortedNumericDocValues values) {
		this.field = field;
		this.values = values;
	}

	static Numbers in(LeafReader reader, String field) throws IOException {
		return new Numbers(field, DocValues.getSortedNumeric(reader, field));
	}

	long one(int entry) throws IOException {
		if (!this.values.advanceExact(entry)) {
			throw new IllegalStateException("Entries without '%s' cannot be ordered by it".formatted(this.field));
		}
		return this.values.nextValue();
	}

	Set<Long> all(int entry) throws IOException {
		Set<Long> all = new HashSet<>();
		if (this.values.advanceExact(entry)) {
			for (int i = this.values.docValueCount(); i > 0; i--) {
				all.add(this.values.nextValue());
			}
		}
		return all;
	}

}
