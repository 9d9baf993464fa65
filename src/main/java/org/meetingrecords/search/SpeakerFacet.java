package org.meetingrecords.search;

/**
 * How many utterances of a list a person has.
 *
 * @param personId the person
 * @param count how many
 */
record SpeakerFacet(Long personId, long count) {

}
