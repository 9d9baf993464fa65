package org.meetingrecords.transcript;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a transcript as plain lines, so that a test can compare all of it.
 */
final class Rendering {

	private Rendering() {
	}

	static String of(Transcript transcript) {
		Transcript.Publication publication = transcript.publication();
		Stream<String> facts = Stream.of("format: " + transcript.format(), "title: " + transcript.occasion().title(),
				"summary: " + transcript.occasion().summary(),
				"held: %s, %s, %s".formatted(transcript.occasion().date(), transcript.occasion().heldAt(),
						transcript.occasion().place()),
				"published: %s, %s".formatted(publication.publishedAt(), publication.url()),
				"by: %s, %s, %s".formatted(publication.publisher(), publication.licence(), publication.language()),
				"attribution: " + publication.attribution(), "captions: " + transcript.captions(),
				"sections: " + transcript.filing().sections(), "regions: " + transcript.filing().regions(),
				"topics: " + transcript.filing().topics(),
				"people: " + transcript.filing()
					.people()
					.stream()
					.map((person) -> person.listedName() + " = " + person.name())
					.toList());
		Stream<String> speakers = transcript.speakers()
			.stream()
			.map((speaker) -> "speaker: %s | %s | %s".formatted(speaker.label(), speaker.name(), speaker.role()));
		Stream<String> entries = transcript.entries().stream().flatMap((entry) -> lines(transcript, entry).stream());
		return Stream.of(facts, speakers, entries).flatMap((part) -> part).collect(Collectors.joining("\n", "", "\n"));
	}

	private static String times(Transcript.Turn turn) {
		return (turn.times() != null) ? " from %s to %s".formatted(turn.times().start(), turn.times().end()) : "";
	}

	private static List<String> lines(Transcript transcript, Transcript.Entry entry) {
		if (entry instanceof Transcript.Note note) {
			return List.of("%s: %s".formatted(note.kind(), note.text()));
		}
		Transcript.Turn turn = (Transcript.Turn) entry;
		String speaker = transcript.speakers().get(turn.speaker()).label();
		Stream<String> head = Stream
			.of("turn of <%s> as <%s> remark <%s>".formatted(speaker, turn.label(), turn.remark()) + times(turn));
		return Stream
			.concat(head,
					turn.paragraphs()
						.stream()
						.map((paragraph) -> "  " + ((paragraph.note() != null) ? paragraph.note() + ": " : "")
								+ paragraph.text()))
			.toList();
	}

}
