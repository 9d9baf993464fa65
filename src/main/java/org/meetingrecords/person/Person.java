package org.meetingrecords.person;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.Identified;

/**
 * Somebody with one identity across all meetings.
 *
 * @param id the number that the person is stored under
 * @param slug a readable identity for links
 * @param name the name as it is said, {@code Emomali Rahmon}
 * @param listedName the name as sources list it, {@code Rahmon Emomali}; null if none has
 */
public record Person(Long id, String slug, String name, @Nullable String listedName) implements Identified {

}
