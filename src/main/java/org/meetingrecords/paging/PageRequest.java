package org.meetingrecords.paging;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Which page of a list a client wants. A controller method that takes one gets it from
 * the field's {@code first} and {@code after} arguments.
 *
 * @param size how many items at most, from 1 to 100
 * @param after the cursor that the page follows; null for the first page
 */
public record PageRequest(int size, @Nullable String after) {

	private static final int USUAL = 20;

	private static final int MOST = 100;

	/**
	 * Return the page that the arguments ask for.
	 * @param first how many items at most; the usual 20 if null
	 * @param after the cursor that the page follows
	 * @return the page
	 * @throws InvalidInputException if the size is not between 1 and 100
	 */
	public static PageRequest of(@Nullable Integer first, @Nullable String after) {
		int size = (first != null) ? first : USUAL;
		if (size < 1 || size > MOST) {
			throw new InvalidInputException("A page holds 1 to %d items, not %d: change 'first'".formatted(MOST, size));
		}
		return new PageRequest(size, after);
	}

}
