package org.meetingrecords.utterance;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted turn of one participant.
 *
 * @param id the number that the utterance is stored under
 * @param meetingId the meeting
 * @param ref a readable identity to quote
 * @param position the place in the meeting's transcript, from 1
 * @param label the speaker's label as printed at this turn
 * @param speaker who says it
 * @param remark what is printed in brackets after the label; null if nothing is
 * @param isInterpreted whether the record says that the words are an interpreter's
 * @param text the words spoken, with a line feed between paragraphs
 * @param printedText the paragraphs as printed, notes included, likewise; null if that is
 * the same
 * @param wordCount how many words the text has
 * @param startsAt when it starts, in seconds from the start of the recording; null if the
 * source does not say
 * @param endsAt when it ends, likewise
 * @param withdrawnAt when it was withdrawn, in UTC; null while it is part of its record
 */
record Utterance(Long id, Long meetingId, String ref, int position, String label, Speaker speaker,
		@Nullable String remark, boolean isInterpreted, String text, @Nullable String printedText, int wordCount,
		@Nullable Double startsAt, @Nullable Double endsAt,
		@Nullable OffsetDateTime withdrawnAt) implements TranscriptEntry {

	public List<String> paragraphs() {
		return Arrays.asList(((this.printedText != null) ? this.printedText : this.text).split("\n", -1));
	}

	/**
	 * Return which of the paragraphs the speaker says, and no note interrupts.
	 * @return their numbers from 0, in order
	 */
	List<Integer> spokenParagraphs() {
		List<String> printed = paragraphs();
		List<Integer> spoken = new ArrayList<>();
		int next = 0;
		for (String words : this.text.split("\n", -1)) {
			while (next < printed.size() && !printed.get(next).equals(words)) {
				next++;
			}
			if (next < printed.size()) {
				spoken.add(next++);
			}
		}
		return spoken;
	}

	// what is stored under one number is one utterance: no need to go through the text
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Utterance that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
