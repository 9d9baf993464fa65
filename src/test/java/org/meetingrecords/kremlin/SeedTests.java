package org.meetingrecords.kremlin;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests that everything on the page of the seed record is read.
 */
class SeedTests {

	private static final String PUTIN = "President of Russia Vladimir Putin";

	private static final String RAHMON = "President of Tajikistan Emomali Rahmon";

	private Transcript transcript;

	@BeforeEach
	void read() throws IOException {
		this.transcript = Reading.of(Reading.seed());
	}

	@Test
	void occasionIsRead() {
		Transcript.Occasion occasion = this.transcript.occasion();

		assertThat(occasion.title()).isEqualTo("Meeting with President of Tajikistan Emomali Rahmon");
		assertThat(occasion.summary()).startsWith("Vladimir Putin met with")
			.endsWith("including the situation around Afghanistan.");
		assertThat(occasion.date()).isEqualTo(LocalDate.of(2021, 5, 8));
		assertThat(occasion.heldAt()).isEqualTo(OffsetDateTime.parse("2021-05-08T18:10:00+03:00"));
		assertThat(occasion.place()).isEqualTo("The Kremlin, Moscow");
	}

	@Test
	void publicationIsRead() {
		assertThat(this.transcript.format()).isEqualTo("kremlin-text");
		assertThat(this.transcript.publication()).isEqualTo(new Transcript.Publication("President of Russia",
				"CC BY 4.0", "Source: President of Russia, en.kremlin.ru, CC BY 4.0", "en", null,
				OffsetDateTime.parse("2021-05-08T18:10:00+03:00")));
	}

	@Test
	void filingIsRead() {
		assertThat(this.transcript.filing()).isEqualTo(new Transcript.Filing(List.of("News", "Transcripts"),
				List.of("Tajikistan"), List.of("CSTO", "Foreign policy", "Great Patriotic War", "SCO"),
				List.of(new Transcript.ListedPerson("Rahmon Emomali", "Emomali Rahmon"))));
		assertThat(this.transcript.captions()).containsExactly("With President of Tajikistan Emomali Rahmon.");
	}

	@Test
	void speakersAreRead() {
		assertThat(this.transcript.speakers()).containsExactly(
				new Transcript.Speaker(PUTIN, "Vladimir Putin", "President of Russia"),
				new Transcript.Speaker(RAHMON, "Emomali Rahmon", "President of Tajikistan"));
	}

	@Test
	void turnsAreReadWithTheLabelsOfEach() {
		assertThat(this.transcript.entries()).filteredOn(Transcript.Turn.class::isInstance)
			.extracting(Transcript.Turn.class::cast)
			.extracting(Transcript.Turn::speaker, Transcript.Turn::label, (turn) -> turn.paragraphs().size())
			.containsExactly(tuple(0, PUTIN, 8), tuple(1, RAHMON, 5), tuple(0, "Vladimir Putin", 1),
					tuple(1, "Emomali Rahmon", 3));
	}

	@Test
	void omissionEndsTheTranscript() {
		assertThat(this.transcript.entries()).last()
			.isEqualTo(new Transcript.Note(Transcript.NoteKind.OMISSION, "<…>"));
	}

}
