package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.Lookup;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class UtteranceController {

	private final Utterances utterances;

	private final UtteranceTopics topics;

	private final Notes notes;

	private final Meetings meetings;

	private final Connections connections;

	UtteranceController(Utterances utterances, UtteranceTopics topics, Notes notes, Meetings meetings,
			Connections connections) {
		this.utterances = utterances;
		this.topics = topics;
		this.notes = notes;
		this.meetings = meetings;
		this.connections = connections;
	}

	@QueryMapping
	Optional<Utterance> utterance(@Argument @Nullable String id, @Argument @Nullable String ref) {
		return Lookup.byId(this.utterances, id).or("ref", ref, this.utterances::byRef);
	}

	@QueryMapping
	KeysetConnection<Utterance> utterances(@Arguments UtteranceSelection wanted, PageRequest page) {
		return this.connections.of(this.utterances.ofManyMeetings(wanted, page));
	}

	@BatchMapping
	Map<Utterance, List<UtteranceTopic>> topics(List<Utterance> utterances) {
		return Batch.lists(utterances, this.topics.of(Batch.ids(utterances)));
	}

	@BatchMapping
	Map<Utterance, List<Note>> notes(List<Utterance> utterances) {
		return Batch.lists(utterances, this.notes.interrupting(Batch.ids(utterances)));
	}

	@BatchMapping
	Map<Utterance, Meeting> meeting(List<Utterance> utterances) {
		return Batch.values(utterances, Utterance::meetingId, this.meetings);
	}

}
