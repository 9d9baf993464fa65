package org.meetingrecords.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.meetingrecords.topic.ChangedRules;

import org.springframework.stereotype.Component;

/**
 * Finds by changed rules what was found by those before, and writes only what differs.
 */
@Component
class MatchChanges {

	private final UtteranceRepository utterances;

	private final NoteRepository notes;

	private final TopicMatchRepository matches;

	MatchChanges(UtteranceRepository utterances, NoteRepository notes, TopicMatchRepository matches) {
		this.utterances = utterances;
		this.notes = notes;
		this.matches = matches;
	}

	/**
	 * Apply changed rules.
	 * @param rules the rules
	 * @param meetingIds the meetings to apply them to
	 * @param givenUp tells, meeting by meeting, whether to give up; then nothing is
	 * written
	 * @return the meetings in which something is found that was not, or no more; nothing
	 * if it was given up
	 */
	Optional<Set<Long>> apply(ChangedRules rules, List<Long> meetingIds, BooleanSupplier givenUp) {
		if (rules.topicIds().isEmpty()) {
			return Optional.of(Set.of());
		}
		Map<List<Long>, TopicMatchEntity> gone = new HashMap<>();
		this.matches.findOf(meetingIds, rules.topicIds()).forEach((match) -> gone.put(match.key(), match));
		Map<Long, Long> meetings = new HashMap<>();
		List<TopicMatchEntity> added = new ArrayList<>();
		Map<Long, Map<Long, List<String>>> texts = new HashMap<>();
		for (SpokenText text : SpokenText.of(this.utterances.findTextsOf(meetingIds),
				this.notes.findParagraphsOf(meetingIds))) {
			meetings.put(text.utteranceId(), text.meetingId());
			texts.computeIfAbsent(text.meetingId(), (first) -> new HashMap<>())
				.put(text.utteranceId(), text.paragraphs());
		}
		for (Map<Long, List<String>> spoken : texts.values()) {
			if (givenUp.getAsBoolean()) {
				return Optional.empty();
			}
			rules.match(spoken)
				.forEach((utterance, found) -> found.stream()
					.map((match) -> new TopicMatchEntity(utterance, rules.topicOf(match), match))
					.filter((match) -> gone.remove(match.key()) == null)
					.forEach(added::add));
		}
		this.matches.deleteAll(gone.values());
		this.matches.saveAllAndFlush(added);
		Set<Long> changed = new HashSet<>();
		gone.values().forEach((match) -> changed.add(meetings.get(match.getUtteranceId())));
		added.forEach((match) -> changed.add(meetings.get(match.getUtteranceId())));
		return Optional.of(changed);
	}

}
