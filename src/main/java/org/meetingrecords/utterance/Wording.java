package org.meetingrecords.utterance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words of a turn, apart from the notes that interrupt it.
 *
 * @param text the words spoken, with a line feed between paragraphs
 * @param printedText the paragraphs as printed, likewise; null if that is the same
 * @param isInterpreted whether the remark says that somebody interpreted
 */
record Wording(String text, @Nullable String printedText, boolean isInterpreted) {

	private static final Pattern INTERPRETED = Pattern
		.compile("(?i)\\b(re-?)?translat|\\binterpret|^(?:speak\\w*|answer\\w*|repl\\w*|say\\w*)? ?in \\p{L}+$|"
				+ "^(?:speaks|speaking) \\p{L}+$");

	// white space of any kind: pages are full of no-break spaces
	private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

	static Wording of(TranscriptDraft.Turn turn) {
		String printed = turn.printed();
		String text = turn.paragraphs()
			.stream()
			.filter((paragraph) -> paragraph.note() == null)
			.map(TranscriptDraft.Paragraph::text)
			// a label may stand on a line of its own, before the first words
			.filter((paragraph) -> !paragraph.isBlank())
			.collect(Collectors.joining("\n"));
		boolean interpreted = turn.remark() != null && INTERPRETED.matcher(turn.remark()).find();
		return new Wording(text, text.equals(printed) ? null : printed, interpreted);
	}

	// notes are emptied, not dropped: matches in what follows keep the paragraphs'
	// numbers
	static List<String> spoken(TranscriptDraft.Turn turn) {
		return turn.paragraphs()
			.stream()
			.map((paragraph) -> (paragraph.note() != null) ? "" : paragraph.text())
			.toList();
	}

	int wordCount() {
		return (int) WORD.matcher(this.text).results().count();
	}

}
