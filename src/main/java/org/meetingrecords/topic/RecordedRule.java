package org.meetingrecords.topic;

import org.jspecify.annotations.Nullable;

/**
 * A rule as the archive has it.
 *
 * @param id the number of its topic
 * @param slug the slug of its topic
 * @param name the name of its topic
 * @param text the rule; null if the topic has none any more
 */
record RecordedRule(Long id, String slug, String name, @Nullable String text) {

}
