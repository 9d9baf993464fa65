package org.meetingrecords.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.meetingrecords.fulltext.Excerpt;
import org.meetingrecords.fulltext.Highlighter;
import org.meetingrecords.fulltext.TextSpan;
import org.meetingrecords.paging.Sought;

/**
 * A passage of a meeting's title or summary with what was looked for.
 *
 * @param field which of the two
 * @param start where the passage starts in it, in UTF-16 code units from 0
 * @param end where it ends, exclusive
 * @param text the passage
 * @param html the passage with each hit in a {@code mark} element
 * @param hits what was looked for, by its place in the title or summary
 */
record MeetingHighlight(Field field, int start, int end, String text, String html, List<TextSpan> hits) {

	/**
	 * Return the passages of a meeting.
	 * @param meeting the meeting
	 * @param sought what was looked for
	 * @param most how many at most
	 * @return the passages, those of the title first
	 */
	static List<MeetingHighlight> in(Meeting meeting, Sought sought, int most) {
		return Arrays.stream(Field.values())
			.flatMap((field) -> in(field, field.of(meeting), sought))
			.limit(most)
			.toList();
	}

	private static Stream<MeetingHighlight> in(Field field, String text, Sought sought) {
		return Highlighter.of(sought, field.indexed).excerpts(text).stream().map((excerpt) -> of(field, excerpt));
	}

	private static MeetingHighlight of(Field field, Excerpt excerpt) {
		return new MeetingHighlight(field, excerpt.start(), excerpt.end(), excerpt.text(), excerpt.html(),
				excerpt.hits());
	}

	/**
	 * What of a meeting is looked at.
	 */
	enum Field {

		/** The title. */
		TITLE("title") {

			@Override
			String of(Meeting meeting) {
				return meeting.title();
			}

		},

		/** The summary. */
		SUMMARY("summary") {

			@Override
			String of(Meeting meeting) {
				return (meeting.summary() != null) ? meeting.summary() : "";
			}

		};

		private final String indexed;

		Field(String indexed) {
			this.indexed = indexed;
		}

		abstract String of(Meeting meeting);

	}

}
