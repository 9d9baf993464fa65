package org.meetingrecords.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.GlobalId;
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

	private final Recognition recognition;

	private final Listing<PersonEntity, Person> listing;

	People(PersonRepository repository, PersonNameRepository names, PersonMapper mapper, Recognition recognition) {
		this.repository = repository;
		this.names = names;
		this.mapper = mapper;
		this.recognition = recognition;
		this.listing = Listing.of(PersonEntity.class, mapper::toPerson);
	}

	@Override
	public String type() {
		return "Person";
	}

	@Override
	public Map<Long, Person> byKeys(Collection<Long> keys) {
		return this.repository.findWhoever(keys.toArray(Long[]::new))
			.stream()
			.collect(Collectors.toMap((row) -> (Long) row[0], (row) -> this.mapper.toPerson((PersonEntity) row[1])));
	}

	/**
	 * Record the people of one transcript: those whose names have the same words, in any
	 * order, or are known as spellings of one name, are the same person; who is not known
	 * yet is added. None of them is merged with another before the transaction ends.
	 * @param printed the names as the transcript prints them
	 * @return the people, by the names
	 */
	@Transactional
	public Map<PrintedName, Recognised> resolve(Collection<PrintedName> printed) {
		return this.recognition.of(printed);
	}

	Optional<Person> bySlug(String slug) {
		return this.repository.findWhoever(slug).map(this.mapper::toPerson);
	}

	Map<Long, List<String>> otherNames(Collection<Long> ids) {
		return this.names.findOtherFullNames(ids.toArray(Long[]::new))
			.stream()
			.collect(Collectors.groupingBy(PersonNameEntity::getPersonId,
					Collectors.mapping(PersonNameEntity::getSpelling, Collectors.toList())));
	}

	Map<Long, List<MergedPerson>> merged(Collection<Long> ids) {
		return this.repository.findMergedInto(ids.toArray(Long[]::new))
			.stream()
			.collect(Collectors.groupingBy((person) -> Objects.requireNonNull(person.getMergedIntoId()),
					Collectors.mapping(this::toMerged, Collectors.toList())));
	}

	private MergedPerson toMerged(PersonEntity person) {
		GlobalId id = new GlobalId(type(), Objects.requireNonNull(person.getId()));
		return new MergedPerson(id.toString(), person.getSlug(), person.getName());
	}

	PageQuery<PersonEntity, Person> query(PersonSelection wanted, PageRequest page) {
		Condition where = Condition.allOf(Condition.of("x.mergedIntoId is null"), Filter.on(wanted.filter(), "x.id"));
		return this.listing.page(where, wanted.order().order(), page);
	}

}
