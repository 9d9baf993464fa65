package org.meetingrecords.bench.data;

/**
 * The tables that are filled row by row, each after those that it refers to.
 */
enum Table {

	PERSON("id, slug, name, listed_name, identity_key, sort_key"),

	PERSON_NAME("id, person_id, spelling, name_key, full_name"),

	REGION("id, slug, name, name_key"),

	MEETING("id, slug, title, summary, held_on, held_at, held_at_offset, ordered_at, place, published_at, "
			+ "published_at_offset, complete, source_name, source_url, publisher, licence, language, format, sha256, "
			+ "imported_at, updated_at"),

	MEETING_SECTION("meeting_id, position, name"),

	MEETING_PHOTO("meeting_id, position, caption"),

	MEETING_REGION("meeting_id, position, region_id"),

	MEETING_TOPIC("meeting_id, position, topic_id"),

	MEETING_PERSON("meeting_id, position, person_id"),

	PARTICIPANT("id, meeting_id, ordered_at, position, person_id, label, name, role"),

	UTTERANCE("id, meeting_id, participant_id, person_id, ordered_at, ref, position, label, remark, interpreted, "
			+ "text, printed_text, word_count"),

	NOTE("id, meeting_id, position, utterance_id, paragraph, kind, text"),

	TOPIC_MATCH("id, utterance_id, topic_id, paragraph, start_offset, end_offset, quote");

	private final String columns;

	Table(String columns) {
		this.columns = columns;
	}

	String columns() {
		return name().toLowerCase() + " (" + this.columns + ")";
	}

	int width() {
		return this.columns.split(",").length;
	}

	boolean hasSequence() {
		return this.columns.startsWith("id,");
	}

}
