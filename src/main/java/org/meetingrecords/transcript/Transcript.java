package org.meetingrecords.transcript;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All that a published page says about one meeting.
 *
 * @param format the format that it was read as
 * @param publication who published it, and how
 * @param occasion what was held, when and where
 * @param filing what the publisher files it under
 * @param captions the captions of the photos, in the page's order
 * @param speakers the voices, in the order of their first words
 * @param entries the transcript: turns, and notes between them, in order
 * @param origin the file that this was first read from; null for the one that is read
 */
public record Transcript(String format, Publication publication, Occasion occasion, Filing filing,
		List<String> captions, List<Speaker> speakers, List<Entry> entries, @Nullable Origin origin) {

	public Transcript {
		captions = List.copyOf(captions);
		speakers = List.copyOf(speakers);
		entries = List.copyOf(entries);
	}

	public Transcript(String format, Publication publication, Occasion occasion, Filing filing, List<String> captions,
			List<Speaker> speakers, List<Entry> entries) {
		this(format, publication, occasion, filing, captions, speakers, entries, null);
	}

	/**
	 * Return whether the page marks no omission, be it in the middle of a sentence.
	 * @return whether it gives the whole talk
	 */
	public boolean isComplete() {
		return this.entries.stream().flatMap(Entry::texts).noneMatch(NoteKinds::hasOmission);
	}

	/**
	 * Who published the page, and how.
	 *
	 * @param publisher who published it
	 * @param licence the licence of the text
	 * @param attribution how the publisher wants to be named; null if it does not say
	 * @param language the language of the text as a BCP 47 tag
	 * @param url the page's address; null if the page does not say
	 * @param publishedAt when it was, with its offset; null if the page does not say
	 */
	public record Publication(String publisher, String licence, @Nullable String attribution, String language,
			@Nullable String url, @Nullable OffsetDateTime publishedAt) {

	}

	/**
	 * What was held, when and where.
	 *
	 * @param title the title
	 * @param summary the publisher's summary; null if the page has none
	 * @param date the day, where it was held
	 * @param heldAt the moment, with the place's offset; null if only the day is known
	 * @param place the place as printed; null if the page does not say
	 */
	public record Occasion(String title, @Nullable String summary, LocalDate date, @Nullable OffsetDateTime heldAt,
			@Nullable String place) {

	}

	/**
	 * What the publisher files the meeting under, each in the page's order.
	 *
	 * @param sections the sections of the publisher's site
	 * @param regions the countries and regions
	 * @param topics the topics
	 * @param people the people
	 */
	public record Filing(List<String> sections, List<String> regions, List<String> topics, List<ListedPerson> people) {

	}

	/**
	 * Somebody whom the page lists.
	 *
	 * @param listedName the name as the list prints it, {@code Rahmon Emomali}
	 * @param name the name as it is said, {@code Emomali Rahmon}
	 */
	public record ListedPerson(String listedName, String name) {

	}

	/**
	 * A voice of the transcript.
	 *
	 * @param label the fullest label that the page prints for it
	 * @param name the name within the label; null for a voice without a name
	 * @param role the role within the label; null if the page prints none
	 */
	public record Speaker(String label, @Nullable String name, @Nullable String role) {

	}

	/**
	 * A part of the transcript.
	 */
	public sealed interface Entry permits Turn, Note {

		/**
		 * Return what is printed, paragraph by paragraph.
		 * @return the texts
		 */
		Stream<String> texts();

	}

	/**
	 * One uninterrupted turn of a speaker.
	 *
	 * @param speaker the index of the speaker, from 0
	 * @param label the label as printed at this turn, without the remark
	 * @param remark what is printed in brackets after the label; null if nothing is
	 * @param paragraphs the paragraphs, never none
	 * @param times when it is spoken; null if the source does not say
	 */
	public record Turn(int speaker, String label, @Nullable String remark, List<Paragraph> paragraphs,
			@Nullable Times times) implements Entry {

		public Turn(int speaker, String label, @Nullable String remark, List<Paragraph> paragraphs) {
			this(speaker, label, remark, paragraphs, null);
		}

		@Override
		public Stream<String> texts() {
			return this.paragraphs.stream().map(Paragraph::text);
		}

	}

	/**
	 * When something is spoken, from the start of the recording.
	 *
	 * @param start when it starts
	 * @param end when it ends; not before it starts
	 */
	public record Times(Duration start, Duration end) {

	}

	/**
	 * A paragraph of a turn.
	 *
	 * @param text the text as printed
	 * @param note what kind of note it is; null for words of the speaker
	 */
	public record Paragraph(String text, @Nullable NoteKind note) {

	}

	/**
	 * A note that stands between turns.
	 *
	 * @param kind what it is
	 * @param text the text as printed
	 */
	public record Note(NoteKind kind, String text) implements Entry {

		@Override
		public Stream<String> texts() {
			return Stream.of(this.text);
		}

	}

	/**
	 * What a note is.
	 */
	public enum NoteKind {

		/** The publisher's own telling. */
		NARRATION,

		/** A heading. */
		HEADING,

		/** A line of stars. */
		BREAK,

		/** What happens in the room. */
		STAGE_DIRECTION,

		/** A mark that a part of the talk is left out. */
		OMISSION

	}

}
