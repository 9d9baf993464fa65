package org.meetingrecords.ingestion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.Origin;
import org.meetingrecords.transcript.Transcript;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TranscriptLimitsTests {

	@Test
	void whatFillsTheColumnsIsTaken() {
		assertThatCode(() -> TranscriptLimits.check(transcript("t".repeat(1000), "x".repeat(999_998))))
			.doesNotThrowAnyException();
	}

	@Test
	void aTitleThatIsTooLongIsNamed() {
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> TranscriptLimits.check(transcript("t".repeat(1001), "x")))
			.withMessage("a title has 1001 characters, more than the 1000 that the archive stores");
	}

	@Test
	void aSourceWhoseNameIsTooLongIsNamed() {
		Transcript fitting = transcript("t", "x");
		Transcript transcript = new Transcript(fitting.format(), fitting.publication(), fitting.occasion(),
				fitting.filing(), fitting.captions(), fitting.speakers(), fitting.entries(),
				new Origin("n".repeat(501), "0"));

		assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> TranscriptLimits.check(transcript))
			.withMessage("a source's name has 501 characters, more than the 500 that the archive stores");
	}

	@Test
	void theParagraphsOfATurnCountTogether() {
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> TranscriptLimits.check(transcript("t", "x".repeat(600_000), "x".repeat(600_000))))
			.withMessage("a turn has 1200004 characters, more than the 1000000 that the archive stores");
	}

	@Test
	void aLicenceThatIsTooLongIsNamed() {
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> TranscriptLimits.check(transcript("t",
					new Transcript.Publication("Publisher", "x".repeat(201), null, "en", null, null), "x")))
			.withMessageStartingWith("a licence has 201 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000-12-31", "+10000-01-01", "-0001-01-01" })
	void aYearThatNoExportCouldSayIsNamed(LocalDate day) {
		Transcript one = transcript("t", "x");
		Transcript other = new Transcript(one.format(), one.publication(),
				new Transcript.Occasion("t", null, day, null, null), one.filing(), one.captions(), one.speakers(),
				one.entries());

		assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> TranscriptLimits.check(other))
			.withMessage("the day is in the year %d, and the archive has those from 1 to 9999", day.getYear());
	}

	@Test
	void aMomentThatIsOfSuchAYearElsewhereIsNamed() {
		Transcript.Publication publication = new Transcript.Publication("Publisher", "Licence", null, "en", null,
				OffsetDateTime.parse("9999-12-31T23:59:59-18:00"));

		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> TranscriptLimits.check(transcript("t", publication, "x")))
			.withMessageStartingWith("the moment of publication is in the year 10000");
	}

	@Test
	void aFactThatIsBlankIsNamed() {
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> TranscriptLimits
				.check(transcript("t", new Transcript.Publication("Publisher", " ", null, "en", null, null), "x")))
			.withMessage("the licence is blank");
	}

	@Test
	void moreEntriesThanMemoryShouldHoldAreTooMany() {
		Transcript one = transcript("t", "x");
		Transcript many = new Transcript(one.format(), one.publication(), one.occasion(), one.filing(), one.captions(),
				one.speakers(), Collections.nCopies(50_001, one.entries().get(0)), null);

		assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> TranscriptLimits.check(many))
			.withMessage("it has more than the 50,000 entries that a record may have: divide it");
	}

	@Test
	void moreTopicsThanASourceFilesUnderAreTooMany() {
		Transcript one = transcript("t", "x");
		Transcript many = new Transcript(one.format(), one.publication(), one.occasion(),
				new Transcript.Filing(List.of(), List.of(), Collections.nCopies(1001, "Trade"), List.of()),
				one.captions(), one.speakers(), one.entries(), null);

		assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> TranscriptLimits.check(many))
			.withMessageStartingWith("it has more than the 1,000 topics");
	}

	@ParameterizedTest
	@CsvSource({ "'\0', U+0000", "'\ud800x', U+D800", "'x\udc00', U+DC00" })
	void whatIsNoCharacterIsNamed(String text, String character) {
		String message = " has %s, which is no character: take it out".formatted(character);
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> TranscriptLimits.check(transcript("t", text)))
			.withMessage("a turn" + message);
		assertThatExceptionOfType(ImportRefusedException.class)
			.isThrownBy(() -> TranscriptLimits.check(transcript(text, "x")))
			.withMessage("a title" + message);
	}

	private static Transcript transcript(String title, String... paragraphs) {
		return transcript(title, new Transcript.Publication("Publisher", "Licence", null, "en", null, null),
				paragraphs);
	}

	private static Transcript transcript(String title, Transcript.Publication publication, String... paragraphs) {
		return new Transcript("plain", publication,
				new Transcript.Occasion(title, null, LocalDate.of(2020, 1, 1), null, null),
				new Transcript.Filing(List.of(), List.of(), List.of(), List.of()), List.of(),
				List.of(new Transcript.Speaker("Ada Brook", "Ada Brook", null)),
				List.of(new Transcript.Turn(0, "Ada Brook", null,
						List.of(paragraphs).stream().map((text) -> new Transcript.Paragraph(text, null)).toList())));
	}

}
