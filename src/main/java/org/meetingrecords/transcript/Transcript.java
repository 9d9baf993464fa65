package org.meetingrecords.transcript;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** x. */
public record Transcript(String format, Publication publication, Occasion occasion, Filing filing,
		List<String> captions, List<Speaker> speakers, List<Entry> entries) {
	public record Publication(String publisher, String licence, String language, @Nullable String url,
			@Nullable OffsetDateTime publishedAt) {
	}

	public record Occasion(String title, @Nullable String summary, LocalDate date, @Nullable OffsetDateTime heldAt,
			@Nullable String place) {
	}

	public record Filing(List<String> sections, List<String> regions, List<String> topics, List<ListedPerson> people) {
	}

	public record ListedPerson(String listedName, String name) {
	}

	public record Speaker(String label, @Nullable String name, @Nullable String role) {
	}

	public sealed interface Entry permits Turn, Note {

	}

	public record Turn(int speaker, String label, @Nullable String remark,
			List<Paragraph> paragraphs) implements Entry {
	}

	public record Paragraph(String text, @Nullable NoteKind note) {
	}

	public record Note(NoteKind kind, String text) implements Entry {
	}

	public enum NoteKind {

		NARRATION, HEADING, BREAK, STAGE_DIRECTION, OMISSION

	}
}
