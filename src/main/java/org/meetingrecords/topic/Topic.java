package org.meetingrecords.topic;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.Identified;

/**
 * A subject that sources file meetings under, or that a rule finds in what is said.
 *
 * @param id the number that the topic is stored under
 * @param slug a readable identity for links
 * @param name the name
 * @param description what it covers; null if only sources use it
 * @param hasRule whether a rule looks for it
 */
public record Topic(Long id, String slug, String name, @Nullable String description,
		boolean hasRule) implements Identified {

}
