package org.meetingrecords.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.InvalidInputException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges people as editors want, one merge at a time in the whole archive.
 */
@Service
@Transactional
@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
class PersonMerging {

	private final PersonRepository people;

	private final PersonMerges merges;

	private final PersonMapper mapper;

	PersonMerging(PersonRepository people, PersonMerges merges, PersonMapper mapper) {
		this.people = people;
		this.merges = merges;
		this.mapper = mapper;
	}

	Person merge(MergePeopleInput input) {
		if (input.from().isEmpty()) {
			throw new InvalidInputException("'from' names nobody: give the id of one person at least");
		}
		this.merges.begin();
		Map<Long, String> wanted = new LinkedHashMap<>();
		input.from().forEach((id) -> wanted.put(GlobalId.keyOf("Person", id), id));
		long asked = GlobalId.keyOf("Person", input.into());
		PersonEntity into = whoever(asked, input.into());
		Map<Long, PersonEntity> known = new LinkedHashMap<>();
		this.people.findByIds(wanted.keySet().toArray(Long[]::new))
			.forEach((person) -> known.put(Objects.requireNonNull(person.getId()), person));
		wanted.forEach((key, id) -> check(known.get(key), id, into));
		this.merges.merge(known.values(), into);
		return this.mapper.toPerson(into);
	}

	Person split(SplitPersonInput input) {
		this.merges.begin();
		PersonEntity person = this.people.findById(GlobalId.keyOf("Person", input.id()))
			.orElseThrow(() -> noSuchPerson(input.id()));
		if (person.getMergedIntoId() == null) {
			throw new PersonProblemException(PersonProblem.Code.NOT_MERGED,
					"'%s' was not merged into anybody: give the id that the person had before the merge"
						.formatted(person.getSlug()));
		}
		this.merges.split(person);
		return this.mapper.toPerson(person);
	}

	private PersonEntity whoever(Long key, String id) {
		return this.people.findWhoever(new Long[] { key })
			.stream()
			.map((row) -> (PersonEntity) row[1])
			.findFirst()
			.orElseThrow(() -> noSuchPerson(id));
	}

	private static void check(@Nullable PersonEntity person, String id, PersonEntity into) {
		if (person == null) {
			throw noSuchPerson(id);
		}
		if (person.equals(into)) {
			throw new PersonProblemException(PersonProblem.Code.SAME_PERSON,
					"'%s' is the person to merge others into: leave it out of 'from'".formatted(person.getSlug()));
		}
		if (person.getMergedIntoId() != null) {
			throw new PersonProblemException(PersonProblem.Code.ALREADY_MERGED,
					"'%s' was merged before: split that person first, or merge the other one as a whole"
						.formatted(person.getSlug()));
		}
	}

	private static PersonProblemException noSuchPerson(String id) {
		return new PersonProblemException(PersonProblem.Code.NO_SUCH_PERSON,
				"There is no person with the id '%s': choose another".formatted(id));
	}

}
