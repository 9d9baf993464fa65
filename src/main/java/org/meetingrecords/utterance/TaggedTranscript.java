package org.meetingrecords.utterance;

import org.meetingrecords.topic.CurrentRules;

/**
 * A transcript with the topics that rules find in it.
 *
 * @param draft the transcript
 * @param topics the topics, by the places of the turns among its entries, from 0
 */
public record TaggedTranscript(TranscriptDraft draft, CurrentRules.Tagged<Integer> topics) {

}
