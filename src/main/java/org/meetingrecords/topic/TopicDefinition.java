package org.meetingrecords.topic;

import java.util.List;

/**
 * A topic that a rule exists for.
 *
 * @param slug a readable identity
 * @param name the name, as sources print it where they use the topic
 * @param description what the topic covers
 * @param rule what makes a text be about the topic
 * @param narrower the slugs of the topics that are directly a part of it
 */
public record TopicDefinition(String slug, String name, String description, String rule, List<String> narrower) {

}
