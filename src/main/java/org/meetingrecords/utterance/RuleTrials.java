package org.meetingrecords.utterance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManagerFactory;
import org.meetingrecords.topic.Rule;
import org.meetingrecords.topic.StoredRules;
import org.meetingrecords.topic.TopicMatch;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries rules on what is recorded, from the newest utterance on, until enough is found or
 * the time is over.
 */
@Service
@Transactional(readOnly = true)
class RuleTrials {

	private static final int AT_ONCE = 200;

	private final UtteranceRepository texts;

	private final NoteRepository notes;

	private final Utterances utterances;

	private final EntityManagerFactory factory;

	RuleTrials(UtteranceRepository texts, NoteRepository notes, Utterances utterances, EntityManagerFactory factory) {
		this.texts = texts;
		this.notes = notes;
		this.utterances = utterances;
		this.factory = factory;
	}

	/**
	 * Try a rule.
	 * @param rule the rule
	 * @param first how many utterances to find at most
	 * @return what it finds
	 */
	RuleTrial run(Rule rule, int first) {
		TimeLeft time = TimeLeft.of(this.factory);
		Map<Long, List<TopicMatch>> found = new LinkedHashMap<>();
		int lookedAt = 0;
		boolean complete = false;
		RecordedText last = RecordedText.BEFORE_ALL;
		try (StoredRules rules = new StoredRules(Map.of("", rule))) {
			do {
				List<RecordedText> next = this.texts.findTextsBehind(last.orderedAt(), last.meetingId(),
						last.position(), Limit.of(AT_ONCE));
				for (SpokenText text : spoken(next)) {
					if (found.size() == first || lookedAt > 0 && time.isOver()) {
						return new RuleTrial(withUtterances(found), lookedAt, false);
					}
					lookedAt++;
					List<TopicMatch> matches = rules.match(text.paragraphs());
					if (!matches.isEmpty()) {
						found.put(text.utteranceId(), matches);
					}
				}
				complete = next.size() < AT_ONCE;
				last = complete ? last : next.get(AT_ONCE - 1);
			}
			while (!complete);
		}
		return new RuleTrial(withUtterances(found), lookedAt, complete);
	}

	private List<SpokenText> spoken(List<RecordedText> texts) {
		List<Long> withNotes = texts.stream()
			.filter((text) -> text.printedText() != null)
			.map(RecordedText::id)
			.toList();
		return SpokenText.of(texts, withNotes.isEmpty() ? List.of() : this.notes.findParagraphsWithin(withNotes));
	}

	private List<RuleTrialUtterance> withUtterances(Map<Long, List<TopicMatch>> found) {
		Map<Long, Utterance> byId = this.utterances.byKeys(found.keySet());
		return found.entrySet()
			.stream()
			.map((entry) -> new RuleTrialUtterance(Objects.requireNonNull(byId.get(entry.getKey())), entry.getValue()))
			.toList();
	}

}
