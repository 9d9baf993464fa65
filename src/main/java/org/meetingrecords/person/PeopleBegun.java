package org.meetingrecords.person;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.meetingrecords.fulltext.Criterion;
import org.meetingrecords.fulltext.TextSearch;
import org.meetingrecords.paging.Facet;
import org.meetingrecords.paging.Finder;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people while their names are typed.
 */
@Service
@Transactional(readOnly = true)
public class PeopleBegun {

	private static final String PERSON = "personId";

	private final People people;

	private final EntityManager entityManager;

	PeopleBegun(People people, EntityManager entityManager) {
		this.people = people;
		this.entityManager = entityManager;
	}

	/**
	 * Return the people one of whose names has some words, the last of which may be only
	 * begun.
	 * @param typed the words
	 * @param most how many at most
	 * @return the people, who speaks in the most meetings first
	 */
	public List<Person> by(String typed, int most) {
		Finder finder = Finder.beside(this.entityManager);
		List<Long> ids = finder
			.ids(new TextSearch("PersonNameEntity", PERSON, new Criterion.Begun("spelling", typed), null));
		Map<Long, Long> meetings = finder
			.facet(TextSearch.of("ParticipantEntity", new Criterion.Among(PERSON, (entities) -> ids)),
					Facet.property(PERSON), null)
			.getOrDefault(0L, Map.of());
		List<Long> first = ids.stream()
			.sorted(Comparator.comparing((Long id) -> meetings.getOrDefault(id, 0L))
				.reversed()
				.thenComparing(Comparator.naturalOrder()))
			.limit(most)
			.toList();
		Map<Long, Person> byId = this.people.byKeys(first);
		return first.stream().map(byId::get).filter(Objects::nonNull).toList();
	}

}
