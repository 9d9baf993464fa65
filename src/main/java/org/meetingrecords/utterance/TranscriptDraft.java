package org.meetingrecords.utterance;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A transcript that is to be recorded.
 *
 * @param entries its entries in order
 */
public record TranscriptDraft(List<Entry> entries) {

	public TranscriptDraft {
		entries = List.copyOf(entries);
	}

	/**
	 * Return what is said.
	 * @return the turns in order
	 */
	List<Turn> turns() {
		return this.entries.stream().filter(Turn.class::isInstance).map(Turn.class::cast).toList();
	}

	/**
	 * One entry.
	 */
	public sealed interface Entry permits Turn, Aside {

	}

	/**
	 * One uninterrupted turn.
	 *
	 * @param speaker who says it, by the place among the participants, from 0
	 * @param label the label as printed
	 * @param remark what is printed in brackets after the label
	 * @param paragraphs the paragraphs
	 * @param times when it is spoken; null if the source does not say
	 */
	public record Turn(int speaker, String label, @Nullable String remark, List<Paragraph> paragraphs,
			@Nullable Times times) implements Entry {

		/**
		 * Return the paragraphs as printed.
		 * @return the paragraphs, with a line feed between them
		 */
		String printed() {
			return this.paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
		}

	}

	/**
	 * When something is spoken, from the start of the recording.
	 *
	 * @param start when it starts
	 * @param end when it ends
	 */
	public record Times(Duration start, Duration end) {

	}

	/**
	 * A paragraph of a turn.
	 *
	 * @param text the text as printed; a line break within it becomes a space
	 * @param note what kind of note it is; null for words of the speaker
	 */
	public record Paragraph(String text, @Nullable NoteKind note) {

		private static final Pattern LINE_BREAK = Pattern.compile("\\R");

		public Paragraph {
			// a turn is stored with a line feed between its paragraphs
			text = LINE_BREAK.matcher(text).replaceAll(" ");
		}

	}

	/**
	 * A note between turns.
	 *
	 * @param kind what kind of note it is
	 * @param text the text as printed
	 */
	public record Aside(NoteKind kind, String text) implements Entry {

	}

}
