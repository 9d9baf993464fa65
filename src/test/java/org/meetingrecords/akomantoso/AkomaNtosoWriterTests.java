package org.meetingrecords.akomantoso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.json.JsonWriterTests;
import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Transcript;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AkomaNtosoWriterTests {

	static List<Transcript> transcripts() throws IOException {
		return JsonWriterTests.transcripts();
	}

	@ParameterizedTest
	@MethodSource("transcripts")
	void whatIsWrittenIsValid(Transcript transcript) throws Exception {
		DebateSchema.validate(write(transcript));
	}

	@Test
	void theSchemaRefusesWhatIsNoDebate() {
		String speech = new String(write(hostile("x")), StandardCharsets.UTF_8).replace(" by=\"#speaker-1\"", "");

		assertThatExceptionOfType(SAXException.class)
			.isThrownBy(() -> DebateSchema.validate(speech.getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("'by'");
	}

	@Test
	void theSchemaRefusesElementsOfTheStandardWithinATerm() {
		String nested = text(hostile("x")).replace("<dcterms:license>x<",
				"<dcterms:license><p by=\"#speaker-1\">x</p><");

		assertThatExceptionOfType(SAXException.class)
			.isThrownBy(() -> DebateSchema.validate(nested.getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("'dcterms:license'");
	}

	@Test
	void aPageIsReadAsTheSame() throws IOException {
		Transcript page = Reading.of(Reading.seed());

		Transcript read = Reading.of(write(page));

		assertThat(read.speakers()).isEqualTo(page.speakers());
		assertThat(read.entries()).isEqualTo(page.entries());
		assertThat(read.publication()).isEqualTo(page.publication());
		assertThat(read.occasion()).isEqualTo(page.occasion());
		assertThat(read.filing().regions()).isEqualTo(page.filing().regions());
		assertThat(read.filing().topics()).isEqualTo(page.filing().topics());
	}

	@Test
	void whatElseADocumentCanSayIsReadAsTheSame() throws IOException {
		Transcript page = Reading.of(Reading.sample("json/all-that-a-document-can-say.json"));

		Transcript read = Reading.of(write(page));

		assertThat(read.speakers()).isEqualTo(page.speakers());
		assertThat(read.entries()).isEqualTo(page.entries());
		assertThat(read.publication()).isEqualTo(page.publication());
		assertThat(read.occasion().heldAt()).isEqualTo(page.occasion().heldAt());
	}

	@Test
	void aNameThatIsPrintedInAnotherSpellingIsNoRole() {
		Transcript.Turn turn = new Transcript.Turn(0, "The ferrywoman", null, List.of(paragraph(null, "Yes.")));

		assertThat(Reading.of(write(transcript("Harbour", null, List.of(turn)))).speakers())
			.containsExactly(new Transcript.Speaker("The ferrywoman", "Ada Brook", null));
	}

	@Test
	void notesOfEveryKindAreReadAsTheSame() {
		List<Transcript.Entry> entries = List.of(note(Transcript.NoteKind.NARRATION, "All rise."),
				note(Transcript.NoteKind.OMISSION, "[…]"),
				new Transcript.Turn(0, "Ada Brook", null,
						List.of(paragraph(null, "Good morning."), paragraph(Transcript.NoteKind.HEADING, "The ferry"),
								paragraph(Transcript.NoteKind.NARRATION, "She sits down."),
								paragraph(Transcript.NoteKind.OMISSION, "<…>"),
								paragraph(Transcript.NoteKind.STAGE_DIRECTION, "Laughter"), paragraph(null, "Go on."))),
				note(Transcript.NoteKind.BREAK, "* * *"), note(Transcript.NoteKind.HEADING, "Answers"),
				note(Transcript.NoteKind.STAGE_DIRECTION, "Applause"));

		assertThat(Reading.of(write(transcript("Harbour", null, entries))).entries()).isEqualTo(entries);
	}

	@Test
	void aSpeechNamesSpeakerRoleAndTimes() throws IOException {
		assertThat(text(Reading.of(Reading.sample("json/all-that-a-document-can-say.json")))).contains("""
				        <speech eId="speech_2" by="#speaker-1" as="#role-1" startTime="2026-03-02T18:30:00+01:00" \
				endTime="2026-03-02T18:31:23.5+01:00">
				          <from>Mayor Jane Doe <remark>(in Norse)</remark></from>
				          <p>Good evening.</p>
				          <p><remark>(Applause.)</remark></p>
				          <p>We begin.</p>
				        </speech>
				        <speech eId="speech_3" by="#speaker-2">
				          <from>Question</from>
				""", """
				      <proprietary source="#publisher" xmlns:dcterms="http://purl.org/dc/terms/">
				        <dcterms:publisher>Harbour Gazette</dcterms:publisher>
				        <dcterms:license>CC BY 4.0</dcterms:license>
				        <dcterms:rights>Source: Harbour Gazette, CC BY 4.0</dcterms:rights>
				        <dcterms:source>https://gazette.example/harbour</dcterms:source>
				        <dcterms:language>en-GB</dcterms:language>
				      </proprietary>
				""");
	}

	@Test
	void timesOfADayWithoutAMomentAreLeftOut() {
		Transcript.Turn turn = new Transcript.Turn(0, "Ada Brook", null, List.of(paragraph(null, "Yes.")),
				new Transcript.Times(Duration.ZERO, Duration.ofSeconds(2)));

		assertThat(text(transcript("Harbour", null, List.of(turn)))).doesNotContain("Time=");
	}

	@ParameterizedTest
	@MethodSource("awkward")
	void whateverIsRecordedIsWrittenAsValidXml(Transcript transcript) throws Exception {
		DebateSchema.validate(write(transcript));
	}

	static List<Transcript> awkward() {
		return List.of(hostile("\u0001\u0008\u000b\u001f\uFFFE\uFFFF"), hostile("]]> &amp; <b x='1' y=\"2\">\t\r\n"),
				hostile("Ада \uD83D\uDE00"), hostile(""), transcript("Nothing", null, List.of()),
				transcript("Odd clock", OffsetDateTime.parse("1899-12-31T23:30:00+02:30:17"), List.of()),
				transcript("Far away", OffsetDateTime.parse("2031-01-02T03:04:00+18:00"), List.of()),
				transcript("Far west", OffsetDateTime.parse("9999-12-31T23:00:00-18:00"), List.of()),
				transcript("Into another age", OffsetDateTime.parse("9999-12-31T23:59:00Z"), List.of(minutes())),
				transcript("Notes", null, List.of(note(Transcript.NoteKind.OMISSION, "<…>"))));
	}

	@Test
	void charactersThatXmlDoesNotHaveAreReplaced() {
		assertThat(text(hostile("a\u0001b"))).contains("<p>a\uFFFDb</p>");
	}

	private static Transcript hostile(String text) {
		return new Transcript("json", new Transcript.Publication(text, text, text, text, text, null),
				new Transcript.Occasion(text, text, LocalDate.of(2031, 1, 2), null, text),
				new Transcript.Filing(List.of(text), List.of(text), List.of(text), List.of()), List.of(text),
				List.of(new Transcript.Speaker(text, text, text), new Transcript.Speaker(text, null, null)),
				List.of(note(Transcript.NoteKind.HEADING, text),
						new Transcript.Turn(0, text, text,
								List.of(paragraph(null, text), paragraph(Transcript.NoteKind.HEADING, text))),
						new Transcript.Turn(1, text, null, List.of(paragraph(Transcript.NoteKind.OMISSION, text))),
						note(Transcript.NoteKind.NARRATION, text)));
	}

	private static Transcript transcript(String title, @Nullable OffsetDateTime heldAt,
			List<Transcript.Entry> entries) {
		LocalDate date = (heldAt != null) ? heldAt.toLocalDate() : LocalDate.of(2031, 1, 2);
		return new Transcript("json", new Transcript.Publication("p", "l", null, "en", null, heldAt),
				new Transcript.Occasion(title, null, date, heldAt, null),
				new Transcript.Filing(List.of(), List.of(), List.of(), List.of()), List.of(),
				List.of(new Transcript.Speaker("Ada Brook", "Ada Brook", null)), entries);
	}

	private static Transcript.Turn minutes() {
		return new Transcript.Turn(0, "Ada Brook", null, List.of(paragraph(null, "Yes.")),
				new Transcript.Times(Duration.ZERO, Duration.ofMinutes(2)));
	}

	private static Transcript.Note note(Transcript.NoteKind kind, String text) {
		return new Transcript.Note(kind, text);
	}

	private static Transcript.Paragraph paragraph(Transcript.@Nullable NoteKind kind, String text) {
		return new Transcript.Paragraph(text, kind);
	}

	private static String text(Transcript transcript) {
		return new String(write(transcript), StandardCharsets.UTF_8);
	}

	private static byte[] write(Transcript transcript) {
		return AkomaNtosoWriter.page("2031-01-02-harbour", transcript);
	}

}
