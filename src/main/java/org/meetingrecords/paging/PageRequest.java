package org.meetingrecords.paging;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Which page of a list a client wants. A controller method that takes one gets it from
 * the field's {@code first}, {@code after}, {@code last} and {@code before} arguments.
 *
 * @param size how many items at most, from 1 to 100
 * @param isLast whether the page ends where the wanted part of the list ends, rather than
 * starting where it starts
 * @param after the cursor behind which the part starts; null for the start of the list
 * @param before the cursor before which the part ends; null for the end of the list
 */
public record PageRequest(int size, boolean isLast, @Nullable String after, @Nullable String before) {

	/** How many items a page has where the client does not say. */
	public static final int USUAL = 20;

	/** How many items a page holds at most. */
	public static final int MOST = 100;

	/** The whole list, where it does not matter which page. */
	static final PageRequest ANY = new PageRequest(USUAL, false, null, null);

	/**
	 * Return the page that the arguments ask for.
	 * @param first how many items at most, from the start on
	 * @param after the cursor that the page follows
	 * @param last how many items at most, up to the end
	 * @param before the cursor that follows the page
	 * @return the page; of 20 items if neither size is given, from the end if there is
	 * only a cursor that follows it
	 * @throws InvalidInputException if the size is not between 1 and 100, or both sizes
	 * are given
	 */
	public static PageRequest of(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		if (first != null && last != null) {
			throw new InvalidInputException("A page is the first or the last of a list: leave out 'first' or 'last'");
		}
		if (first != null) {
			return new PageRequest(checked(first, "first"), false, after, before);
		}
		if (last != null) {
			return new PageRequest(checked(last, "last"), true, after, before);
		}
		return new PageRequest(USUAL, before != null && after == null, after, before);
	}

	private static int checked(int size, String argument) {
		if (size < 1 || size > MOST) {
			throw new InvalidInputException(
					"A page holds 1 to %d items, not %d: change '%s'".formatted(MOST, size, argument));
		}
		return size;
	}

}
