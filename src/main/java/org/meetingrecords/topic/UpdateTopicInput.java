package org.meetingrecords.topic;

import java.util.List;

import org.springframework.graphql.data.ArgumentValue;

/**
 * What an editor wants of a topic; what is left out stays as it is.
 *
 * @param id the topic's id
 * @param description what it covers
 * @param rule what makes a text be about it; null takes the rule away
 * @param narrower the ids of the topics that are directly a part of it
 */
record UpdateTopicInput(String id, ArgumentValue<String> description, ArgumentValue<String> rule,
		ArgumentValue<List<String>> narrower) {

}
