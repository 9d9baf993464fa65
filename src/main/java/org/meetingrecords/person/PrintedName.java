package org.meetingrecords.person;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

/**
 * A person's name as one record prints it.
 *
 * @param name the name as it is said, {@code Emomali Rahmon}
 * @param listedName the name as the source lists it, {@code Rahmon Emomali}; null if it
 * does not list the person
 * @param role what tells the person from another of the same name in the same record;
 * null if there is no other
 */
public record PrintedName(String name, @Nullable String listedName, @Nullable String role) {

	private static final int LONGEST_KEY = 500;

	public PrintedName(String name, @Nullable String listedName) {
		this(name, listedName, null);
	}

	/**
	 * Return what the person is known by again.
	 * @return the words of the name in alphabetical order, and those of the role if that
	 * tells the person from others
	 */
	String identityKey() {
		String key = NameKey.unordered(this.name);
		if (this.role != null) {
			key += " / " + NameKey.of(this.role);
		}
		return key.substring(0, Math.min(key.length(), LONGEST_KEY));
	}

}
