package org.meetingrecords.utterance;

/**
 * Reads utterances together with who says them, so that nobody has to ask for each
 * speaker later. All names are those of statements that call the utterance {@code x}.
 */
final class WithSpeaker {

	/** Selects the utterance, the participant and the person. */
	static final String COLUMNS = """
			new org.meetingrecords.meeting.Participant(xp.id, xp.meetingId, xp.personId, xp.label, xp.name, xp.role),
			new org.meetingrecords.person.Person(xq.id, xq.slug, xq.name, xq.listedName)""";

	/** Joins participants and people to utterances. */
	static final String JOIN = """
			 join ParticipantEntity xp on xp.id = x.participantId left join PersonEntity xq on xq.id = x.personId
			""";

	static final String SELECT = "select x, " + COLUMNS;

	static final String FROM = " from UtteranceEntity x" + JOIN;

	private WithSpeaker() {
	}

}
