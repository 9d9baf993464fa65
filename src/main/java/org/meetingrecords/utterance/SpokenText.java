package org.meetingrecords.utterance;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is said in an utterance, by the paragraphs that it was printed in.
 *
 * @param utteranceId the utterance
 * @param meetingId its meeting
 * @param paragraphs the paragraphs, notes emptied
 */
record SpokenText(Long utteranceId, Long meetingId, List<String> paragraphs) {

	/**
	 * Return what is said in utterances.
	 * @param recorded the utterances as the archive has them
	 * @param notes the notes that interrupt them
	 * @return the texts, in the same order
	 */
	static List<SpokenText> of(Collection<RecordedText> recorded, Collection<Interruption> notes) {
		Map<Long, SpokenText> texts = new LinkedHashMap<>();
		recorded.forEach((text) -> texts.put(text.id(), new SpokenText(text.id(), text.meetingId(), paragraphs(text))));
		for (Interruption note : notes) {
			SpokenText text = texts.get(note.utteranceId());
			if (text != null) {
				text.paragraphs.set(note.paragraph(), "");
			}
		}
		return List.copyOf(texts.values());
	}

	private static List<String> paragraphs(RecordedText text) {
		return Arrays.asList(Objects.requireNonNullElse(text.printedText(), text.text()).split("\n", -1));
	}

}
