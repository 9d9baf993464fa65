package org.meetingrecords.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;

/**
 * An input type of the schema that says which things count. All its fields must hold;
 * {@code anyOf} and {@code not} are the same for each.
 *
 * @param <F> the filter itself
 */
public interface Filter<F extends Filter<F>> {

	/** How many alternatives a filter may have. */
	int MOST_ALTERNATIVES = 10;

	/**
	 * Return the alternatives of which one must hold too.
	 * @return the alternatives; null if any thing will do
	 */
	@Nullable List<F> anyOf();

	/**
	 * Return what must not hold.
	 * @return the exception; null if there is none
	 */
	@Nullable F not();

	/**
	 * Return the condition that the fields of this kind of filter make, without
	 * alternatives and exception.
	 * @param path the expression in HQL that is filtered
	 * @return the condition
	 */
	Condition fields(String path);

	/**
	 * Return the whole condition that a filter makes.
	 * @param <F> the filter
	 * @param filter which things count; all if null
	 * @param path the expression in HQL that is filtered
	 * @return the condition
	 * @throws InvalidInputException if it has no alternative, or too many
	 */
	static <F extends Filter<F>> Condition on(@Nullable F filter, String path) {
		return (filter != null) ? Condition.allOf(filter.fields(path), alternatives(filter.anyOf(), path),
				exception(filter.not(), path)) : Condition.ALL;
	}

	/**
	 * Refuse alternatives that are none or too many.
	 * @param filters the alternatives; null if there is no choice
	 * @throws InvalidInputException if there are none, or more than ten
	 */
	static void checkAlternatives(@Nullable List<?> filters) {
		if (filters != null && (filters.isEmpty() || filters.size() > MOST_ALTERNATIVES)) {
			throw new InvalidInputException("'anyOf' takes 1 to %d alternatives, not %d: leave it out or shorten it"
				.formatted(MOST_ALTERNATIVES, filters.size()));
		}
	}

	private static <F extends Filter<F>> Condition alternatives(@Nullable List<F> filters, String path) {
		checkAlternatives(filters);
		return (filters != null)
				? Condition.anyOf(filters.stream().map((filter) -> on(filter, path)).toArray(Condition[]::new))
				: Condition.ALL;
	}

	private static <F extends Filter<F>> Condition exception(@Nullable F filter, String path) {
		return (filter != null) ? Condition.not(on(filter, path)) : Condition.ALL;
	}

}
