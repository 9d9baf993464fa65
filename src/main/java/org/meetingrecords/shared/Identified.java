package org.meetingrecords.shared;

/**
 * Something stored under a number that is unique among its kind. The schema's
 * {@code Node} types are records of this kind; their {@code id} is a {@link GlobalId}.
 */
public interface Identified {

	/**
	 * Return the number that it is stored under.
	 * @return the number
	 */
	Long id();

}
