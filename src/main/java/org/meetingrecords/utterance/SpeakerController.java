package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.Participants;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers who says an utterance. The fields that tell of the participant share one
 * loader; the label alone needs none.
 */
@Controller
class SpeakerController {

	private final People people;

	SpeakerController(Participants participants, People people, BatchLoaderRegistry registry) {
		this.people = people;
		registry.forTypePair(Long.class, Participant.class)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> participants.byKeys(ids)));
	}

	@SchemaMapping
	Speaker speaker(Utterance utterance) {
		return new Speaker(utterance.label(), utterance.participantId(), utterance.personId());
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> name(Speaker speaker, DataLoader<Long, Participant> participants) {
		return participants.load(speaker.participantId()).thenApply(Participant::name);
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> role(Speaker speaker, DataLoader<Long, Participant> participants) {
		return participants.load(speaker.participantId()).thenApply(Participant::role);
	}

	@SchemaMapping
	CompletableFuture<Participant> participant(Speaker speaker, DataLoader<Long, Participant> participants) {
		return participants.load(speaker.participantId());
	}

	@BatchMapping
	Map<Speaker, Person> person(List<Speaker> speakers) {
		return Batch.values(speakers, Speaker::personId, this.people.byKeys(Batch.ids(speakers, Speaker::personId)));
	}

}
