package org.meetingrecords.utterance;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.FactChange;
import org.meetingrecords.meeting.MeetingFact;

import org.springframework.stereotype.Component;

/**
 * Takes over the notes of another edition of a transcript. One that says the same as
 * before is the same.
 */
@Component
class NoteCorrections {

	private final NoteRepository repository;

	NoteCorrections(NoteRepository repository) {
		this.repository = repository;
	}

	/**
	 * Take the notes out of utterances, which may be withdrawn then.
	 * @param meetingId the meeting
	 * @return the notes
	 */
	List<NoteEntity> release(Long meetingId) {
		List<NoteEntity> notes = this.repository.findOfMeetings(meetingId)
			.stream()
			.sorted(Comparator.comparing(NoteEntity::getPosition)
				.thenComparing(NoteEntity::getParagraph, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(NoteEntity::getId))
			.toList();
		notes.forEach(NoteEntity::release);
		this.repository.saveAll(notes);
		return notes;
	}

	/**
	 * Take over notes.
	 * @param before the notes of the edition before
	 * @param after the notes of the edition after, in order
	 * @return how they changed; empty if they did not
	 */
	Optional<FactChange> correct(List<NoteEntity> before, List<NoteEntity> after) {
		FactChange change = new FactChange(MeetingFact.NOTES, texts(before), texts(after));
		Map<List<Object>, Deque<NoteEntity>> left = new HashMap<>();
		before.forEach((note) -> left.computeIfAbsent(key(note), (first) -> new ArrayDeque<>()).add(note));
		for (NoteEntity note : after) {
			NoteEntity same = left.getOrDefault(key(note), new ArrayDeque<>()).poll();
			if (same != null) {
				same.moveTo(note);
			}
			else {
				this.repository.save(note);
			}
		}
		left.values().forEach(this.repository::deleteAll);
		return Objects.equals(change.before(), change.after()) ? Optional.empty() : Optional.of(change);
	}

	private static List<Object> key(NoteEntity note) {
		return List.of(note.getKind(), note.getText());
	}

	private static @Nullable String texts(List<NoteEntity> notes) {
		return notes.isEmpty() ? null : notes.stream().map(NoteEntity::getText).collect(Collectors.joining("\n"));
	}

}
