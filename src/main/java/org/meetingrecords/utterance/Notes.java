package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.shared.NodeSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what stands in transcripts and nobody says.
 */
@Service
@Transactional(readOnly = true)
class Notes implements NodeSource<Note> {

	private final NoteRepository repository;

	private final UtteranceMapper mapper;

	Notes(NoteRepository repository, UtteranceMapper mapper) {
		this.repository = repository;
		this.mapper = mapper;
	}

	@Override
	public String type() {
		return "Note";
	}

	@Override
	public Map<Long, Note> byKeys(Collection<Long> keys) {
		return this.repository.findByIds(keys.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toNote)
			.collect(Collectors.toMap(Note::id, Function.identity()));
	}

	Map<Long, List<Note>> interrupting(Collection<Long> utteranceIds) {
		return this.repository.findWithin(utteranceIds.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toNote)
			.collect(Collectors.groupingBy((note) -> Objects.requireNonNull(note.utteranceId())));
	}

}
