package org.meetingrecords.meeting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.NestedConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.Parent;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.topic.Topic;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers how meetings, people and topics belong together.
 */
@Controller
class ParticipationController {

	private final Meetings meetings;

	private final Participants participants;

	private final People people;

	private final Connections connections;

	private final NestedConnection<Participant> participantsOfMeeting;

	private final NestedConnection<Participant> participationsOfPerson;

	private final NestedConnection<Meeting> meetingsOfPerson;

	private final NestedConnection<Meeting> meetingsOfTopic;

	ParticipationController(Meetings meetings, Participants participants, People people, Connections connections) {
		this.meetings = meetings;
		this.participants = participants;
		this.people = people;
		this.connections = connections;
		this.participantsOfMeeting = connections.under("Meeting.participants",
				Parent.property("MeetingEntity", "meetingId"));
		this.participationsOfPerson = connections.under("Person.participations",
				Parent.property("PersonEntity", "personId"));
		this.meetingsOfPerson = connections.under("Person.meetings",
				Parent.link("PersonEntity", "p.meetingId", "p.personId", "ParticipantEntity p"));
		this.meetingsOfTopic = connections.under("Topic.meetings",
				Parent.link("TopicEntity", "t.id", "t.topicId", "TopicMeetingEntity t"));
	}

	@QueryMapping
	KeysetConnection<Participant> participants(@Arguments ParticipantSelection wanted, PageRequest page) {
		return this.connections.of(this.participants.ofManyMeetings(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Participant>> participants(Meeting meeting,
			@Arguments ParticipantSelection wanted, PageRequest page, DataFetchingEnvironment environment) {
		return this.participantsOfMeeting.load(environment, meeting.id(), this.participants.ofOneMeeting(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Participant>> participations(Person person,
			@Arguments ParticipantSelection wanted, PageRequest page, DataFetchingEnvironment environment) {
		return this.participationsOfPerson.load(environment, person.id(),
				this.participants.ofManyMeetings(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Meeting>> meetings(Person person, @Arguments MeetingSelection wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.meetingsOfPerson.load(environment, person.id(), this.meetings.query(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Meeting>> meetings(Topic topic, @Arguments MeetingSelection wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.meetingsOfTopic.load(environment, topic.id(), this.meetings.query(wanted, page));
	}

	@BatchMapping
	Map<Participant, Meeting> meeting(List<Participant> participants) {
		return Batch.values(participants, Participant::meetingId, this.meetings);
	}

	@BatchMapping
	Map<Participant, Person> person(List<Participant> participants) {
		return Batch.values(participants, Participant::personId, this.people);
	}

}
