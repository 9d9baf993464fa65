package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.NestedConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.Parent;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.topic.Topic;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what was said in meetings, by people and about topics. The fields live here,
 * and not with the types that they extend, so that those need not know about utterances.
 */
@Controller
class TranscriptController {

	private final Transcripts transcripts;

	private final Utterances utterances;

	private final Meetings meetings;

	private final NestedConnection<Utterance> ofMeeting;

	private final NestedConnection<Utterance> ofParticipant;

	private final NestedConnection<Utterance> ofPerson;

	private final NestedConnection<Utterance> ofTopic;

	TranscriptController(Transcripts transcripts, Utterances utterances, Meetings meetings, Connections connections) {
		this.transcripts = transcripts;
		this.utterances = utterances;
		this.meetings = meetings;
		this.ofMeeting = connections.under("Meeting.utterances", Parent.property("MeetingEntity", "meetingId"));
		this.ofParticipant = connections.under("Participant.utterances",
				Parent.property("ParticipantEntity", "participantId"));
		this.ofPerson = connections.under("Person.utterances", Parent.property("PersonEntity", "personId"));
		this.ofTopic = connections.under("Topic.utterances", Parent.property("TopicEntity", "topicId"));
	}

	@BatchMapping
	Map<Meeting, List<TranscriptEntry>> transcript(List<Meeting> meetings) {
		return Batch.lists(meetings, this.transcripts.ofMeetings(Batch.ids(meetings)));
	}

	@BatchMapping
	Map<Note, Meeting> meeting(List<Note> notes) {
		return Batch.values(notes, Note::meetingId, this.meetings);
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Utterance>> utterances(Meeting meeting, @Arguments UtteranceSelection wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.ofMeeting.load(environment, meeting.id(), this.utterances.ofOneMeeting(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Utterance>> utterances(Participant participant,
			@Arguments UtteranceSelection wanted, PageRequest page, DataFetchingEnvironment environment) {
		return this.ofParticipant.load(environment, participant.id(), this.utterances.ofOneMeeting(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Utterance>> utterances(Person person, @Arguments UtteranceSelection wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.ofPerson.load(environment, person.id(), this.utterances.ofManyMeetings(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Utterance>> utterances(Topic topic, @Arguments UtteranceSelection wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.ofTopic.load(environment, topic.id(), this.utterances.ofTopics(wanted, page));
	}

}
