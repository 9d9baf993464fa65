package org.meetingrecords.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.meetingrecords.shared.InvalidInputException;

/**
 * A piece of HQL that says which rows count, with the values that belong to it. Equal
 * conditions ask for the same rows, so a condition can be part of a batch loader's key.
 *
 * @param hql the text, with a {@code ?} in the place of each value; empty if all rows
 * count
 * @param values the values, in the order of their places
 */
public record Condition(String hql, List<Object> values) {

	/** All rows count. */
	public static final Condition ALL = new Condition("", List.of());

	/** No row counts. */
	public static final Condition NONE = new Condition("1 = 0", List.of());

	private static final Condition FOR_VALUES = of("for_values(?)", 1);

	private static final int LONGEST_PART = 300;

	public Condition {
		values = List.copyOf(values);
	}

	/**
	 * Return a condition of the given text and values.
	 * @param hql the text, with a {@code ?} in the place of each value
	 * @param values the values, in the order of their places
	 * @return the condition
	 */
	public static Condition of(String hql, Object... values) {
		return new Condition(hql, Arrays.asList(values));
	}

	/**
	 * Return a condition on the rows whose text contains the given characters, case
	 * aside.
	 * @param path the path to the text
	 * @param part the characters; none of them has a special meaning
	 * @return the condition
	 * @throws InvalidInputException if it has more than 300 characters
	 */
	public static Condition contains(String path, String part) {
		if (part.length() > LONGEST_PART) {
			throw new InvalidInputException("A text to look for has at most %d characters, not %d: shorten it"
				.formatted(LONGEST_PART, part.length()));
		}
		if (part.isEmpty()) {
			return ALL;
		}
		String literal = part.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
		return of("lower(" + path + ") like ? escape '\\'", "%" + literal + "%");
	}

	/**
	 * Return a condition on the rows for which the given expression is one of those that
	 * a subquery selects. How many those are differs so much that the statement is
	 * planned for the values at hand.
	 * @param path the expression
	 * @param select the start of the subquery, up to its {@code where}
	 * @param where which rows of the subquery count
	 * @return the condition, or all rows if the subquery is not restricted
	 */
	public static Condition in(String path, String select, Condition where) {
		return where.hql.isEmpty() ? ALL : allOf(FOR_VALUES,
				new Condition("%s in (%s where %s)".formatted(path, select, where.hql), where.values));
	}

	/**
	 * Return a condition on the rows for which the given expression is one of some ids,
	 * which are few and found beforehand.
	 * @param path the expression
	 * @param select the start of the statement that finds the ids, up to its
	 * {@code where}
	 * @param where which rows of that statement count
	 * @return the condition, or all rows if the statement is not restricted
	 */
	public static Condition among(String path, String select, Condition where) {
		return where.hql.isEmpty() ? ALL : of("?", new Among(path, Ids.selected(select, where)));
	}

	/**
	 * Return a condition on the rows for which the given expression is one of the ids
	 * that an index finds.
	 * @param path the expression
	 * @param sought what is sought
	 * @return the condition
	 */
	public static Condition found(String path, Sought sought) {
		return of("?", new Among(path, new SoughtIds(sought)));
	}

	/**
	 * Return a condition that holds where all the given ones do.
	 * @param conditions the conditions
	 * @return the condition
	 */
	public static Condition allOf(Condition... conditions) {
		return joined(Arrays.stream(conditions).filter((condition) -> !condition.hql.isEmpty()).toList(), " and ");
	}

	/**
	 * Return a condition that holds where one of the given ones does.
	 * @param conditions the conditions
	 * @return the condition
	 */
	public static Condition anyOf(Condition... conditions) {
		return Arrays.asList(conditions).contains(ALL) ? ALL : joined(Arrays.asList(conditions), " or ");
	}

	/**
	 * Return a condition that holds where the given one does not: where what it looks at
	 * is missing, too.
	 * @param condition the condition
	 * @return the condition
	 */
	public static Condition not(Condition condition) {
		return condition.equals(ALL) ? NONE
				: new Condition("case when %s then 1 else 0 end = 0".formatted(condition.hql), condition.values);
	}

	private static Condition joined(List<Condition> conditions, String word) {
		if (conditions.size() < 2) {
			return conditions.isEmpty() ? ALL : conditions.get(0);
		}
		Stream<String> parts = conditions.stream().map((condition) -> "(" + condition.hql + ")");
		return new Condition(String.join(word, parts.toList()),
				conditions.stream().flatMap((condition) -> condition.values.stream()).toList());
	}

}
