package org.meetingrecords.parlamint;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.xml.Element;

/**
 * A time from one date to another, each as exact as it is written, {@code 2015} or
 * {@code 2015-03-06}.
 *
 * @param from the first; null if it is open
 * @param to the last; null if it is open
 */
record Period(@Nullable String from, @Nullable String to) {

	static Period of(Element element) {
		return new Period(element.attribute("from"), element.attribute("to"));
	}

	/**
	 * Return whether a day is within.
	 * @param day the day; null for an unknown one, which is in open periods only
	 * @return whether it is
	 */
	boolean has(@Nullable String day) {
		if (day == null) {
			return this.from == null && this.to == null;
		}
		return (this.from == null || compare(day, this.from) >= 0) && (this.to == null || compare(day, this.to) <= 0);
	}

	private static int compare(String day, String other) {
		int length = Math.min(day.length(), other.length());
		return day.substring(0, length).compareTo(other.substring(0, length));
	}

}
