package org.meetingrecords.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a change.
 *
 * @param topic the topic as it is now; null if nothing was changed
 * @param problems why nothing was changed
 */
record TopicPayload(@Nullable Topic topic, List<TopicProblem> problems) {

}
