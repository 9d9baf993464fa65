package org.meetingrecords.meeting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.Person;
import org.meetingrecords.topic.Topic;

/**
 * What of a record, apart from its utterances, a revision can change.
 */
public enum MeetingFact {

	/** The title. */
	TITLE((record) -> record.meeting().title()),

	/** The publisher's summary. */
	SUMMARY((record) -> record.meeting().summary()),

	/** The day. */
	DATE((record) -> record.meeting().date()),

	/** The moment. */
	HELD_AT((record) -> record.meeting().heldAt()),

	/** The place. */
	PLACE((record) -> record.meeting().place()),

	/** When it was published. */
	PUBLISHED_AT((record) -> record.meeting().publishedAt()),

	/** The sections of the publisher's site. */
	SECTIONS((record) -> lines(record.filing().sections(), Function.identity())),

	/** The regions that it is filed under. */
	REGIONS((record) -> lines(record.filing().regions(), Region::name)),

	/** The topics that it is filed under. */
	TOPICS((record) -> lines(record.filing().topics(), Topic::name)),

	/** The people whom the source lists. */
	PEOPLE((record) -> lines(record.filing().people(), Person::name)),

	/** The captions of its photos. */
	PHOTOS((record) -> lines(record.captions(), Function.identity())),

	/** Who speaks, by the labels, and what is known of them that these do not say. */
	PARTICIPANTS((record) -> lines(record.participants(), MeetingFact::printed)),

	/** The page's address. */
	URL((record) -> record.meeting().source().url()),

	/** Who published it. */
	PUBLISHER((record) -> record.meeting().source().publisher()),

	/** The licence of the text. */
	LICENCE((record) -> record.meeting().source().licence()),

	/** The attribution that the publisher asks for. */
	ATTRIBUTION((record) -> record.meeting().source().attribution()),

	/** The language of the text. */
	LANGUAGE((record) -> record.meeting().source().language()),

	/** The notes of the transcript, which tells of them. */
	NOTES((record) -> null);

	private final Function<RecordedMeeting, @Nullable Object> value;

	MeetingFact(Function<RecordedMeeting, @Nullable Object> value) {
		this.value = value;
	}

	@Nullable String of(RecordedMeeting record) {
		Object found = this.value.apply(record);
		return (found != null) ? found.toString() : null;
	}

	private static <T> @Nullable String lines(List<T> values, Function<T, String> print) {
		return values.isEmpty() ? null : values.stream().map(print).collect(Collectors.joining("\n"));
	}

	private static String printed(Participant voice) {
		String label = voice.label();
		String rest = Stream.of(voice.name(), voice.role())
			.filter((part) -> part != null && !label.contains(part))
			.collect(Collectors.joining(", "));
		return rest.isEmpty() ? label : "%s (%s)".formatted(label, rest);
	}

}
