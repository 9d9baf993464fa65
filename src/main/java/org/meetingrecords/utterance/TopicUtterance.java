package org.meetingrecords.utterance;

import org.jspecify.annotations.Nullable;

/**
 * That an utterance is listed under a topic.
 *
 * @param utteranceId the utterance
 * @param topicId the topic
 * @param meetingId the utterance's meeting
 * @param personId who says it; null if nobody knows
 */
record TopicUtterance(Long utteranceId, Long topicId, Long meetingId, @Nullable Long personId) {

}
