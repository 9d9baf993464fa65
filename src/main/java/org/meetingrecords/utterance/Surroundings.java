package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what stands around utterances in their transcripts.
 */
@Service
@Transactional(readOnly = true)
class Surroundings {

	private final UtteranceRepository utterances;

	private final NoteRepository notes;

	private final UtteranceMapper mapper;

	Surroundings(UtteranceRepository utterances, NoteRepository notes, UtteranceMapper mapper) {
		this.utterances = utterances;
		this.notes = notes;
		this.mapper = mapper;
	}

	Map<Long, Utterance> previous(Collection<Long> ids) {
		return byId(this.utterances.findPrevious(ids.toArray(Long[]::new)));
	}

	Map<Long, Utterance> next(Collection<Long> ids) {
		return byId(this.utterances.findNext(ids.toArray(Long[]::new)));
	}

	Map<Long, List<TranscriptEntry>> around(Collection<Long> ids, int before, int after) {
		Long[] all = ids.toArray(Long[]::new);
		Stream<Object[]> rows = Stream.concat(this.utterances.findAround(all, before, after).stream(),
				this.notes.findAround(all, before, after).stream());
		Map<Long, List<TranscriptEntry>> entries = rows.collect(
				Collectors.groupingBy(Surroundings::place, Collectors.mapping(this::toEntry, Collectors.toList())));
		entries.values().forEach((around) -> around.sort(Comparator.comparingInt(TranscriptEntry::position)));
		return entries;
	}

	private Map<Long, Utterance> byId(List<Object[]> rows) {
		Map<Long, Utterance> utterances = new HashMap<>();
		rows.forEach((row) -> utterances.put(place(row), this.mapper.toUtterance(row)));
		return utterances;
	}

	private TranscriptEntry toEntry(Object[] row) {
		return (row[0] instanceof NoteEntity note) ? this.mapper.toNote(note) : this.mapper.toUtterance(row);
	}

	// the utterance around which a row was found
	private static Long place(Object[] row) {
		return (Long) row[row.length - 1];
	}

}
