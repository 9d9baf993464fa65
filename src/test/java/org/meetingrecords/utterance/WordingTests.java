package org.meetingrecords.utterance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Wording}.
 */
class WordingTests {

	private static final TranscriptDraft.Paragraph APPLAUSE = new TranscriptDraft.Paragraph("(Applause.)",
			NoteKind.STAGE_DIRECTION);

	@Test
	void textIsThePrintedOneWhereNothingInterrupts() {
		assertThat(Wording.of(turn(null, words("One."), words("Two."))))
			.isEqualTo(new Wording("One.\nTwo.", null, false));
	}

	@Test
	void textBeginsWithTheFirstWordsWhereTheLabelStandsAlone() {
		Wording wording = Wording.of(turn(null, words(""), words("Thank you.")));

		assertThat(wording.text()).isEqualTo("Thank you.");
		assertThat(wording.printedText()).isEqualTo("\nThank you.");
	}

	@Test
	void textLeavesOutWhatInterrupts() {
		assertThat(Wording.of(turn(null, words("One."), APPLAUSE, words("Two."))))
			.isEqualTo(new Wording("One.\nTwo.", "One.\n(Applause.)\nTwo.", false));
	}

	@Test
	void rulesSeeEmptyParagraphsInThePlaceOfNotes() {
		assertThat(Wording.spoken(turn(null, words("One."), APPLAUSE, words("Two.")))).containsExactly("One.", "",
				"Two.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "retranslated", "Re-translated", "translated from Norlandic", "interpreted",
			"through an interpreter", "in Norlandic", "speaking Norlandic", "speaks in Norlandic" })
	void remarkSaysThatSomebodyInterprets(String remark) {
		assertThat(Wording.of(turn(remark, words("One."))).isInterpreted()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "laughing", "Norland", "Republic of Norland", "in the back row", "speaking from his seat",
			"off microphone" })
	void otherRemarkDoesNot(String remark) {
		assertThat(Wording.of(turn(remark, words("One."))).isInterpreted()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "' ', 0", "One, 1", "'One two. ', 2", "'One\u00a0two', 2", "'One – two', 3",
			"'It''s well-known', 2" })
	void wordsAreWhatWhiteSpaceSeparates(String text, int count) {
		assertThat(Wording.of(turn(null, words(text))).wordCount()).isEqualTo(count);
	}

	@Test
	void wordsOfSeveralParagraphsAddUp() {
		assertThat(Wording.of(turn(null, words("One two."), APPLAUSE, words("Three."))).wordCount()).isEqualTo(3);
	}

	private static TranscriptDraft.Paragraph words(String text) {
		return new TranscriptDraft.Paragraph(text, null);
	}

	private static TranscriptDraft.Turn turn(@Nullable String remark, TranscriptDraft.Paragraph... paragraphs) {
		return new TranscriptDraft.Turn(0, "Ada Brook", remark, List.of(paragraphs), null);
	}

}
