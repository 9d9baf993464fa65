package org.meetingrecords.person;

import org.jspecify.annotations.Nullable;

/**
 * A person's name as one record prints it.
 *
 * @param name the name as it is said, {@code Emomali Rahmon}
 * @param listedName the name as the source lists it, {@code Rahmon Emomali}; null if it
 * does not list the person
 */
public record PrintedName(String name, @Nullable String listedName) {

}
