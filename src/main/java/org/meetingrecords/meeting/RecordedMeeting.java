package org.meetingrecords.meeting;

import java.util.List;

import org.meetingrecords.person.Person;
import org.meetingrecords.topic.Topic;

/**
 * All that is recorded of a meeting but what was said, each list in the source's order.
 *
 * @param meeting the meeting
 * @param filing what its source files it under
 * @param captions the captions of its photos
 * @param participants its voices
 */
public record RecordedMeeting(Meeting meeting, Filing filing, List<String> captions, List<Participant> participants) {

	/**
	 * What the source files the meeting under.
	 *
	 * @param sections the sections of the publisher's site
	 * @param regions the regions
	 * @param topics the topics
	 * @param people the people
	 */
	public record Filing(List<String> sections, List<Region> regions, List<Topic> topics, List<Person> people) {

	}

}
