package org.meetingrecords.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.meetingrecords.shared.NameKey;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges the people of an archive whose names a list of spellings knows for one. Whom an
 * editor merged or took apart stays so.
 */
@Service
class AliasAdoption {

	private static final Log logger = LogFactory.getLog(AliasAdoption.class);

	private final PersonRepository people;

	private final Recognition recognition;

	private final PersonMerges merges;

	AliasAdoption(PersonRepository people, Recognition recognition, PersonMerges merges) {
		this.people = people;
		this.recognition = recognition;
		this.merges = merges;
	}

	/**
	 * Merge whom a list knows for one. What changes nothing writes nothing: answers stay
	 * what they were.
	 * @param aliases the list
	 */
	@Transactional
	@Retryable(includes = { DataIntegrityViolationException.class, ConcurrencyFailureException.class }, delay = 100)
	void adopt(Aliases aliases) {
		this.merges.begin();
		Map<String, PersonEntity> known = known(aliases.list());
		int merged = 0;
		for (Aliases.Alias alias : aliases.list().people()) {
			List<PersonEntity> others = new ArrayList<>(others(alias, known));
			if (!others.isEmpty()) {
				PersonEntity usual = usual(alias, known);
				others.remove(usual);
				merged += others.size();
				merge(others, usual);
			}
		}
		if (merged > 0) {
			logger.info("Merged %d people into others, by version %d of the list of spellings".formatted(merged,
					aliases.list().version()));
		}
	}

	private void merge(List<PersonEntity> others, PersonEntity usual) {
		if (!others.isEmpty()) {
			this.merges.merge(others, usual);
		}
	}

	private Map<String, PersonEntity> known(Aliases.AliasList list) {
		Set<String> keys = list.people()
			.stream()
			.flatMap((alias) -> Stream.concat(Stream.of(alias.name()), alias.spellings().stream()))
			.map(NameKey::unordered)
			.collect(Collectors.toSet());
		Map<String, PersonEntity> known = new HashMap<>();
		this.people.findByIdentityKeyIn(keys).forEach((person) -> known.put(person.getIdentityKey(), person));
		return known;
	}

	private static List<PersonEntity> others(Aliases.Alias alias, Map<String, PersonEntity> known) {
		return alias.spellings()
			.stream()
			.map((spelling) -> known.get(NameKey.unordered(spelling)))
			.filter(Objects::nonNull)
			.filter((person) -> person.getMergedIntoId() == null && !person.isKeptApart())
			.toList();
	}

	// the one into whom an editor merged whoever has the usual name, if any did
	private PersonEntity usual(Aliases.Alias alias, Map<String, PersonEntity> known) {
		PersonEntity person = known.get(NameKey.unordered(alias.name()));
		if (person == null) {
			return this.recognition.add(alias.name());
		}
		Long other = person.getMergedIntoId();
		return (other != null) ? this.people.findById(other).orElseThrow() : person;
	}

}
