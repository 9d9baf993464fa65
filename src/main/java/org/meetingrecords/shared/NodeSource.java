package org.meetingrecords.shared;

import java.util.Collection;
import java.util.Map;

/**
 * Finds the things of one type of the schema by their numbers, for {@code node(id)}. Each
 * feature offers one for each of its {@code Node} types.
 *
 * @param <T> the record that clients see
 */
public interface NodeSource<T extends Identified> {

	/**
	 * Return the type that this source finds.
	 * @return the name of the type in the schema
	 */
	String type();

	/**
	 * Return the things with the given numbers, in one statement.
	 * @param keys the numbers
	 * @return what was found, by number; nothing for the others
	 */
	Map<Long, T> byKeys(Collection<Long> keys);

}
