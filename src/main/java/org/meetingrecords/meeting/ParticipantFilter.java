package org.meetingrecords.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.person.PersonFilter;

/**
 * Which participants count; what is null does not matter.
 *
 * @param person the person whom the voice belongs to
 * @param meeting the meeting
 * @param role characters of the role
 * @param matched whether the voice is known to be a person's
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
record ParticipantFilter(@Nullable PersonFilter person, @Nullable MeetingFilter meeting, @Nullable String role,
		@Nullable Boolean matched, @Nullable List<ParticipantFilter> anyOf,
		@Nullable ParticipantFilter not) implements Filter<ParticipantFilter> {

	private static final String KNOWN = "select n.personId from PersonNameEntity n"
			+ " where n.fullName and n.nameKey like '% %'";

	@Override
	public Condition fields(String alias) {
		return Condition.allOf(PersonFilter.onSomebody(this.person, alias + ".personId"),
				MeetingFilter.onPartOf(this.meeting, alias),
				(this.role != null) ? Condition.contains(alias + ".role", this.role) : Condition.ALL,
				withMatch(alias + ".personId"));
	}

	// one bare word may be the name of many
	private Condition withMatch(String personId) {
		Condition matched = Condition.of(personId + " in (" + KNOWN + ")");
		return (this.matched == null) ? Condition.ALL : this.matched ? matched : Condition.not(matched);
	}

}
