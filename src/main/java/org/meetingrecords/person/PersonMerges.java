package org.meetingrecords.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes several people one, or several again, with all that is recorded about them. Every
 * row that moves knows whom it names by itself, and each merge whom it was of: what was
 * merged is taken apart again exactly, with what was recorded since.
 */
@Component
class PersonMerges {

	private final PersonRepository people;

	private final PersonNameRepository names;

	private final PersonMergeRepository merges;

	private final ApplicationEventPublisher events;

	PersonMerges(PersonRepository people, PersonNameRepository names, PersonMergeRepository merges,
			ApplicationEventPublisher events) {
		this.people = people;
		this.names = names;
		this.merges = merges;
		this.events = events;
	}

	/**
	 * Wait until nobody else merges people, and keep all others out.
	 */
	void begin() {
		this.people.waitForTurn();
	}

	/**
	 * Merge people.
	 * @param from who they are; none of them is merged
	 * @param into who they turned out to be, not merged either
	 */
	void merge(Collection<PersonEntity> from, PersonEntity into) {
		Set<Long> ids = from.stream().map(PersonMerges::idOf).collect(Collectors.toSet());
		Set<Long> concerned = new HashSet<>(ids);
		concerned.add(idOf(into));
		List<PersonEntity> moved = this.people.lock(concerned)
			.stream()
			.filter((person) -> ids.contains(idOf(person)) || ids.contains(person.getMergedIntoId()))
			.toList();
		moved.forEach((person) -> person.follow(idOf(into)));
		this.merges.add(ids, idOf(into));
		move(ids, moved, idOf(into));
	}

	/**
	 * Take somebody out of a merge, with all who were merged into that person before.
	 * @param person who was merged
	 */
	void split(PersonEntity person) {
		Long whole = Objects.requireNonNull(person.getMergedIntoId());
		List<PersonEntity> all = this.people.lock(Set.of(whole));
		Map<Long, Long> steps = this.merges.findByPersonIdIn(all.stream().map(PersonMerges::idOf).toList())
			.stream()
			.collect(Collectors.toMap(PersonMergeEntity::getPersonId, PersonMergeEntity::getIntoId));
		List<PersonEntity> moved = all.stream().filter((other) -> leads(idOf(other), idOf(person), steps)).toList();
		moved.forEach((other) -> other.follow(idOf(person)));
		person.standAlone();
		this.merges.deleteById(idOf(person));
		move(Set.of(whole), moved, idOf(person));
	}

	private static boolean leads(Long from, Long to, Map<Long, Long> steps) {
		Long at = from;
		while (at != null && !at.equals(to)) {
			at = steps.get(at);
		}
		return at != null;
	}

	private void move(Collection<Long> from, List<PersonEntity> moved, Long to) {
		List<Long> recorded = moved.stream().map(PersonMerges::idOf).toList();
		this.names.move(recorded, to);
		this.events.publishEvent(new PeopleMoved(this, from, recorded, to));
	}

	private static Long idOf(PersonEntity person) {
		return Objects.requireNonNull(person.getId());
	}

}
