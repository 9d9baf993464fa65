package org.meetingrecords.fulltext;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Ids;
import org.meetingrecords.text.TextQuery;

/**
 * Which entries of an index count.
 */
public sealed interface Criterion {

	/** All of them count. */
	Criterion EVERYTHING = new All(List.of());

	/**
	 * Return whether all entries count.
	 * @return whether nothing is asked of them
	 */
	default boolean isEverything() {
		return equals(EVERYTHING);
	}

	/**
	 * Return the criterion that all of some criteria make.
	 * @param criteria the criteria
	 * @return the criterion
	 */
	static Criterion all(Criterion... criteria) {
		List<Criterion> telling = Arrays.stream(criteria).filter((criterion) -> !criterion.isEverything()).toList();
		return (telling.size() == 1) ? telling.get(0) : new All(telling);
	}

	/**
	 * Return the criterion that a field names a row that fits a condition.
	 * @param field the field with the row's id
	 * @param select the start of the statement that finds the ids, up to its
	 * {@code where}
	 * @param where which of its rows count
	 * @return the criterion
	 */
	static Criterion fitting(String field, String select, Condition where) {
		return where.equals(Condition.ALL) ? EVERYTHING : new Among(field, Ids.selected(select, where));
	}

	/**
	 * Those that have such a text.
	 *
	 * @param query what is asked of the text
	 * @param fields the names of the fields that may have it, the weightiest first
	 */
	record Text(TextQuery query, List<String> fields) implements Criterion {

	}

	/**
	 * Those that have the words of a text, the last of which may be only begun.
	 *
	 * @param field the field
	 * @param typed the text, case and accents aside; nothing has it if no word is in it
	 */
	record Begun(String field, String typed) implements Criterion {

	}

	/**
	 * Those that have one of some ids in a field.
	 *
	 * @param field the field
	 * @param ids the ids
	 */
	record Among(String field, Ids ids) implements Criterion {

	}

	/**
	 * Those that have a number within bounds in a field.
	 *
	 * @param field the field
	 * @param min the smallest; null if there is none
	 * @param max the largest; null if there is none
	 */
	record Within(String field, @Nullable Integer min, @Nullable Integer max) implements Criterion {

	}

	/**
	 * Those that meet all of some criteria.
	 *
	 * @param criteria the criteria
	 */
	record All(List<Criterion> criteria) implements Criterion {

	}

	/**
	 * Those that meet one of some criteria.
	 *
	 * @param criteria the criteria
	 */
	record Any(List<Criterion> criteria) implements Criterion {

	}

	/**
	 * Those that do not meet a criterion.
	 *
	 * @param criterion the criterion
	 */
	record Not(Criterion criterion) implements Criterion {

	}

}
