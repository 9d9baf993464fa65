package org.meetingrecords.retraction;

/**
 * Which meeting is to be retracted.
 *
 * @param id its id
 * @param reason why
 */
record RetractMeetingInput(String id, String reason) {

}
