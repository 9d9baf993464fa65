package org.meetingrecords.shared;

/**
 * Refuses numbers that are too small or too large for an argument.
 */
public final class Bounds {

	private Bounds() {
	}

	/**
	 * Return the number that a client gave, if it lies within the bounds.
	 * @param argument what the schema calls the argument
	 * @param value the number
	 * @param least the smallest that is taken
	 * @param most the largest that is taken
	 * @return the number
	 * @throws InvalidInputException if it does not
	 */
	public static int check(String argument, int value, int least, int most) {
		if (value < least || value > most) {
			throw new InvalidInputException(
					"'%s' takes %d to %d, not %d: change it".formatted(argument, least, most, value));
		}
		return value;
	}

}
