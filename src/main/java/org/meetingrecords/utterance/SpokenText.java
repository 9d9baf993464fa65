package org.meetingrecords.utterance;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is said in an utterance, by the paragraphs that it was printed in.
 *
 * @param utteranceId the utterance
 * @param meetingId its meeting
 * @param paragraphs the paragraphs, notes emptied
 */
record SpokenText(Long utteranceId, Long meetingId, List<String> paragraphs) {

	/**
	 * Return what is said in utterances as they are stored.
	 * @param rows each utterance, with its meeting, its text and its printed text
	 * @param notes each note that interrupts one, with the utterance and the paragraph
	 * @return the texts, in the order of the rows
	 */
	static List<SpokenText> of(Collection<Object[]> rows, Collection<Object[]> notes) {
		Map<Long, SpokenText> texts = new LinkedHashMap<>();
		for (Object[] row : rows) {
			texts.put((Long) row[0],
					new SpokenText((Long) row[0], (Long) row[1], paragraphs((String) row[2], (String) row[3])));
		}
		for (Object[] note : notes) {
			SpokenText text = texts.get((Long) note[0]);
			if (text != null) {
				text.paragraphs.set((Integer) note[1], "");
			}
		}
		return List.copyOf(texts.values());
	}

	private static List<String> paragraphs(String text, @Nullable String printedText) {
		return Arrays.asList(((printedText != null) ? printedText : text).split("\n", -1));
	}

}
