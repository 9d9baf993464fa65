package org.meetingrecords.utterance;

import org.meetingrecords.fulltext.Criterion;
import org.meetingrecords.fulltext.Criterion.Any;
import org.meetingrecords.fulltext.Criterion.Not;
import org.meetingrecords.fulltext.Criterion.Within;
import org.meetingrecords.fulltext.SearchText;
import org.meetingrecords.fulltext.TextSearch;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.person.PersonFilter;

/**
 * Puts filters on utterances into criteria of the index: what a filter asks of other
 * things than the words, the database finds beforehand as ids of these.
 */
final class UtteranceSearch {

	/** The field with the words. */
	static final String TEXT = "text";

	private static final String KIN = """
			select r.includesId, r.topicId from TopicReachEntity r where any_of(:parents, r.topicId)""";

	private UtteranceSearch() {
	}

	static TextSearch of(Criterion criterion) {
		return TextSearch.of(UtteranceTextEntity.class.getSimpleName(), criterion);
	}

	static TextSearch of(UtteranceFilter filter) {
		return of(criterion(filter));
	}

	// entries name the topics that rules find, and belong to those that these are part of
	static TextSearch underTopics(UtteranceFilter filter) {
		TextSearch search = of(filter);
		return new TextSearch(search.entity(), search.key(), search.criterion(), KIN);
	}

	private static Criterion criterion(UtteranceFilter filter) {
		return Criterion.all(SearchText.in(filter.text(), TEXT), facts(filter), alternatives(filter),
				(filter.not() != null) ? new Not(criterion(filter.not())) : Criterion.EVERYTHING);
	}

	private static Criterion facts(UtteranceFilter filter) {
		return Criterion.all(
				Criterion.fitting("personId", "select p.id from PersonEntity p",
						PersonFilter.onSomebody(filter.speaker(), "p.id")),
				Criterion.fitting("topicId", "select t.id from TopicEntity t", Filter.on(filter.topic(), "t.id")),
				Criterion.fitting("meetingId", "select m.id from MeetingEntity m", Filter.on(filter.meeting(), "m")),
				(filter.words() != null) ? new Within("wordCount", filter.words().min(), filter.words().max())
						: Criterion.EVERYTHING);
	}

	private static Criterion alternatives(UtteranceFilter filter) {
		Filter.checkAlternatives(filter.anyOf());
		return (filter.anyOf() != null) ? new Any(filter.anyOf().stream().map(UtteranceSearch::criterion).toList())
				: Criterion.EVERYTHING;
	}

}
