package org.meetingrecords.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.shared.NodeSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and records people.
 */
@Service
@Transactional(readOnly = true)
public class People implements NodeSource<Person> {

	private final PersonRepository repository;

	private final PersonNameRepository names;

	private final PersonMapper mapper;

	private final Listing<PersonEntity, Person> listing;

	People(PersonRepository repository, PersonNameRepository names, PersonMapper mapper) {
		this.repository = repository;
		this.names = names;
		this.mapper = mapper;
		this.listing = Listing.of(PersonEntity.class, mapper::toPerson);
	}

	@Override
	public String type() {
		return "Person";
	}

	@Override
	public Map<Long, Person> byKeys(Collection<Long> keys) {
		return this.repository.findByIds(keys.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toPerson)
			.collect(Collectors.toMap(Person::id, Function.identity()));
	}

	/**
	 * Record the people of one transcript: those whose names have the same words, in any
	 * order, are the same person; who is not known yet is added.
	 * @param printed the names as the transcript prints them
	 * @return the people, by name as it is said
	 */
	@Transactional
	public Map<String, Person> resolve(Collection<PrintedName> printed) {
		Map<String, PersonEntity> known = new HashMap<>();
		this.repository.findByIdentityKeyIn(printed.stream().map((name) -> NameKey.unordered(name.name())).toList())
			.forEach((entity) -> known.put(entity.getIdentityKey(), entity));
		Map<String, Person> people = new LinkedHashMap<>();
		Map<Long, Set<PersonNameEntity>> spellings = new LinkedHashMap<>();
		for (PrintedName name : printed) {
			PersonEntity entity = known.computeIfAbsent(NameKey.unordered(name.name()), (key) -> add(name));
			entity.see(name);
			Person person = this.mapper.toPerson(entity);
			people.put(name.name(), person);
			spellings.computeIfAbsent(person.id(), (id) -> new LinkedHashSet<>()).addAll(namesOf(person.id(), name));
		}
		recordNames(spellings);
		return people;
	}

	private PersonEntity add(PrintedName name) {
		String slug = NameKey.freeSlug(PersonEntity.slugOf(name), this.repository::existsBySlug);
		return this.repository.save(new PersonEntity(slug, name));
	}

	private void recordNames(Map<Long, Set<PersonNameEntity>> spellings) {
		Set<String> recorded = this.names.findByPersonIdIn(spellings.keySet())
			.stream()
			.map(People::identity)
			.collect(Collectors.toCollection(HashSet::new));
		spellings.values()
			.stream()
			.flatMap(Set::stream)
			.filter((name) -> recorded.add(identity(name)))
			.forEach(this.names::save);
	}

	private static String identity(PersonNameEntity name) {
		return name.getPersonId() + " " + name.getNameKey();
	}

	private static List<PersonNameEntity> namesOf(Long id, PrintedName printed) {
		List<PersonNameEntity> names = new ArrayList<>();
		names.add(new PersonNameEntity(id, printed.name(), true));
		if (printed.listedName() != null) {
			names.add(new PersonNameEntity(id, printed.listedName(), true));
		}
		names.add(new PersonNameEntity(id, Surname.of(printed.name(), printed.listedName()), false));
		return names;
	}

	Optional<Person> bySlug(String slug) {
		return this.repository.findBySlug(slug).map(this.mapper::toPerson);
	}

	Map<Long, List<String>> otherNames(Collection<Long> ids) {
		return this.names.findOtherFullNames(ids.toArray(Long[]::new))
			.stream()
			.collect(Collectors.groupingBy(PersonNameEntity::getPersonId,
					Collectors.mapping(PersonNameEntity::getSpelling, Collectors.toList())));
	}

	PageQuery<PersonEntity, Person> query(PersonSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), "x.id"), wanted.order().order(), page);
	}

}
