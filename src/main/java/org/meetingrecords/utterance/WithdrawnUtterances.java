package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.Participants;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;

import org.springframework.stereotype.Component;

/**
 * Finds utterances that are no longer part of their records.
 */
@Component
class WithdrawnUtterances {

	private final WithdrawnUtteranceRepository repository;

	private final Participants participants;

	private final People people;

	private final UtteranceMapper mapper;

	WithdrawnUtterances(WithdrawnUtteranceRepository repository, Participants participants, People people,
			UtteranceMapper mapper) {
		this.repository = repository;
		this.participants = participants;
		this.people = people;
		this.mapper = mapper;
	}

	List<Utterance> byKeys(Collection<Long> keys) {
		return keys.isEmpty() ? List.of() : withSpeakers(this.repository.findByIds(keys.toArray(Long[]::new)));
	}

	Optional<Utterance> byRef(String ref) {
		return withSpeakers(this.repository.findByRef(ref).stream().toList()).stream().findFirst();
	}

	private List<Utterance> withSpeakers(List<WithdrawnUtteranceEntity> found) {
		if (found.isEmpty()) {
			return List.of();
		}
		Map<Long, Participant> speakers = this.participants
			.byKeys(Batch.ids(found, WithdrawnUtteranceEntity::getParticipantId));
		Map<Long, Person> persons = this.people.byKeys(Batch.ids(speakers.values(), Participant::personId));
		return found.stream().map((utterance) -> {
			Participant speaker = Objects.requireNonNull(speakers.get(utterance.getParticipantId()));
			Person person = (speaker.personId() != null) ? persons.get(speaker.personId()) : null;
			return this.mapper.toUtterance(utterance, new Speaker(utterance.getLabel(), speaker, person));
		}).toList();
	}

}
