package org.meetingrecords.meeting;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.Criterion;
import org.meetingrecords.fulltext.SearchText;
import org.meetingrecords.fulltext.TextSearch;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.person.PersonFilter;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.topic.TopicFilter;

/**
 * Which meetings count; what is null does not matter.
 *
 * @param id the meeting's id
 * @param slug the meeting's slug
 * @param text what the title and the summary must have
 * @param date the days on which it was held
 * @param place characters of the place
 * @param region a region that it is filed under
 * @param topic a topic that it is filed under
 * @param participant a person who speaks in it
 * @param source where it came from
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
public record MeetingFilter(@Nullable String id, @Nullable String slug, @Nullable String text, @Nullable DateRange date,
		@Nullable String place, @Nullable RegionFilter region, @Nullable TopicFilter topic,
		@Nullable PersonFilter participant, @Nullable SourceFilter source, @Nullable List<MeetingFilter> anyOf,
		@Nullable MeetingFilter not) implements Filter<MeetingFilter> {

	/**
	 * Return the condition that an expression is the number of such a meeting.
	 * @param filter which meetings count; all if null
	 * @param path the expression in HQL
	 * @return the condition
	 */
	public static Condition matching(@Nullable MeetingFilter filter, String path) {
		return Condition.in(path, "select m.id from MeetingEntity m", Filter.on(filter, "m"));
	}

	/**
	 * Return the condition that a row belongs to such a meeting. The row has the number
	 * of its meeting and the moment that the meeting is ordered by, under the names that
	 * utterances have for them.
	 * @param filter which meetings count; all if null
	 * @param row the row
	 * @return the condition
	 */
	public static Condition onPartOf(@Nullable MeetingFilter filter, String row) {
		return (filter != null) ? Condition.allOf(matching(filter, row + ".meetingId"),
				DateRange.around(filter.date, row + ".orderedAt")) : Condition.ALL;
	}

	/**
	 * Return whether all of them are filed under one topic, and only days matter beside.
	 * @return whether it is so
	 */
	boolean isOnDaysOfOneTopic() {
		return this.topic != null && this.topic.isOneTopic() && equals(
				new MeetingFilter(null, null, null, this.date, null, null, this.topic, null, null, null, null));
	}

	/**
	 * Return the condition on the rows that stand for the meetings of that topic.
	 * @param row the row
	 * @return the condition
	 */
	Condition onThoseOfTheTopic(String row) {
		return Condition.allOf(Objects.requireNonNull(this.topic).itself(row + ".topicId"),
				DateRange.onMeeting(this.date, row));
	}

	@Override
	public Condition fields(String alias) {
		return Condition.allOf(withIdentity(alias), withText(alias), DateRange.onMeeting(this.date, alias),
				withPlace(alias), withFiling(alias + ".id"), withParticipant(alias + ".id"),
				SourceFilter.on(this.source, alias + ".source"));
	}

	private Condition withIdentity(String meeting) {
		return Condition.allOf(
				(this.id != null) ? Condition.of(meeting + ".id = ?", GlobalId.keyOf("Meeting", this.id))
						: Condition.ALL,
				(this.slug != null) ? Condition.of(meeting + ".slug = ?", this.slug) : Condition.ALL);
	}

	/**
	 * Return whether it looks for words, and does not only exclude them.
	 * @return whether it does
	 */
	boolean wantsText() {
		return SearchText.isGiven(this.text)
				|| (this.anyOf != null && this.anyOf.stream().anyMatch(MeetingFilter::wantsText));
	}

	/**
	 * Return the criterion that it makes of the index's entries: what it asks of other
	 * things than words, the database finds beforehand.
	 * @return the criterion
	 */
	Criterion criterion() {
		Filter.checkAlternatives(this.anyOf);
		MeetingFilter facts = new MeetingFilter(this.id, this.slug, null, this.date, this.place, this.region,
				this.topic, this.participant, this.source, null, null);
		return Criterion.all(withWords(),
				Criterion.fitting("id", "select m.id from MeetingEntity m", facts.fields("m")),
				(this.anyOf != null) ? new Criterion.Any(this.anyOf.stream().map(MeetingFilter::criterion).toList())
						: Criterion.EVERYTHING,
				(this.not != null) ? new Criterion.Not(this.not.criterion()) : Criterion.EVERYTHING);
	}

	private Criterion withWords() {
		return SearchText.in(this.text, "title", "summary");
	}

	private Condition withText(String meeting) {
		Criterion criterion = withWords();
		return criterion.isEverything() ? Condition.ALL
				: Condition.found(meeting + ".id", TextSearch.of("MeetingEntity", criterion));
	}

	private Condition withPlace(String meeting) {
		return (this.place != null) ? Condition.contains(meeting + ".place", this.place) : Condition.ALL;
	}

	private Condition withFiling(String id) {
		return Condition.allOf(
				Condition.in(id, "select f.id from MeetingEntity f join f.regions region",
						Filter.on(this.region, "region")),
				Condition.in(id, "select g.id from MeetingEntity g join g.topicIds topic",
						Filter.on(this.topic, "topic")));
	}

	private Condition withParticipant(String id) {
		return Condition.in(id, "select a.meetingId from ParticipantEntity a",
				PersonFilter.onSomebody(this.participant, "a.personId"));
	}

}
