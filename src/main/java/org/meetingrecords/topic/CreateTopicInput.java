package org.meetingrecords.topic;

import java.util.List;

/**
 * A topic that an editor wants.
 *
 * @param name its name
 * @param description what it covers
 * @param rule what makes a text be about it
 * @param narrower the ids of the topics that are directly a part of it
 */
record CreateTopicInput(String name, String description, String rule, List<String> narrower) {

}
