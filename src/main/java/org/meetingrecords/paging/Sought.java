package org.meetingrecords.paging;

/**
 * What is to be found in an index, where no condition of a statement can say it. Equal
 * ones find the same.
 */
public interface Sought {

	/**
	 * Return whether items fit better or worse, or all that fit alike.
	 * @return whether any has a score
	 */
	boolean isScored();

}
