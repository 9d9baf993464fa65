package org.meetingrecords.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.meetingrecords.shared.NameKey;

import org.springframework.stereotype.Component;

/**
 * Recognises people by printed names, and keeps every spelling that it sees.
 */
@Component
class Recognition {

	private final PersonRepository repository;

	private final PersonNameRepository names;

	private final Aliases aliases;

	Recognition(PersonRepository repository, PersonNameRepository names, Aliases aliases) {
		this.repository = repository;
		this.names = names;
		this.aliases = aliases;
	}

	Map<PrintedName, Recognised> of(Collection<PrintedName> printed) {
		Map<String, PersonEntity> known = new HashMap<>();
		this.repository.keep(keys(printed)).forEach((entity) -> known.put(entity.getIdentityKey(), entity));
		Map<PrintedName, Recognised> people = new LinkedHashMap<>();
		Map<Recognised, Set<PersonNameEntity>> spellings = new LinkedHashMap<>();
		for (PrintedName name : printed) {
			PersonEntity entity = find(name, known);
			entity.see(name);
			Recognised person = Recognised.as(Objects.requireNonNull(entity.getId()), entity.getMergedIntoId());
			people.put(name, person);
			spellings.computeIfAbsent(person, (id) -> new LinkedHashSet<>()).addAll(namesOf(person, name));
		}
		recordNames(spellings);
		return people;
	}

	/**
	 * Record somebody by the name that is usual among several spellings.
	 * @param name the name
	 * @return the person
	 */
	PersonEntity add(String name) {
		PrintedName usual = new PrintedName(name, null);
		PersonEntity entity = add(usual);
		this.names.saveAll(namesOf(Recognised.as(Objects.requireNonNull(entity.getId()), null), usual));
		return entity;
	}

	private String[] keys(Collection<PrintedName> printed) {
		return printed.stream()
			.flatMap((name) -> Stream.of(name.identityKey(), usual(name).identityKey()))
			.distinct()
			.toArray(String[]::new);
	}

	// whom an editor keeps apart is known by the very spelling
	private PersonEntity find(PrintedName name, Map<String, PersonEntity> known) {
		PersonEntity own = known.get(name.identityKey());
		PrintedName usual = usual(name);
		return (own != null) ? own : known.computeIfAbsent(usual.identityKey(), (key) -> add(usual));
	}

	// the list of spellings is about one person of a name
	private PrintedName usual(PrintedName name) {
		return (name.role() != null) ? name : new PrintedName(this.aliases.usual(name.name()), name.listedName());
	}

	private PersonEntity add(PrintedName name) {
		String slug = NameKey.freeSlug(PersonEntity.slugOf(name), this.repository::existsBySlug);
		return this.repository.save(new PersonEntity(slug, name));
	}

	private void recordNames(Map<Recognised, Set<PersonNameEntity>> spellings) {
		Set<String> recorded = this.names
			.findByRecordedIds(spellings.keySet().stream().map(Recognised::recordedId).toArray(Long[]::new))
			.stream()
			.map(Recognition::identity)
			.collect(Collectors.toCollection(HashSet::new));
		spellings.values()
			.stream()
			.flatMap(Set::stream)
			.filter((name) -> recorded.add(identity(name)))
			.forEach(this.names::save);
	}

	private static String identity(PersonNameEntity name) {
		return name.getRecordedId() + " " + name.getNameKey();
	}

	private static List<PersonNameEntity> namesOf(Recognised person, PrintedName printed) {
		List<PersonNameEntity> names = new ArrayList<>();
		names.add(new PersonNameEntity(person, printed.name(), true));
		if (printed.listedName() != null) {
			names.add(new PersonNameEntity(person, printed.listedName(), true));
		}
		String surname = Surname.of(printed.name(), printed.listedName());
		names.add(new PersonNameEntity(person, surname, false));
		return names;
	}

}
