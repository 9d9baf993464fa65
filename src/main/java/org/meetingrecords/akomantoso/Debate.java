package org.meetingrecords.akomantoso;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Defaults;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Proceedings;

/**
 * A debate. What is attached to it is not read.
 */
class Debate implements Part {

	private final Element start;

	private final References references = new References();

	private final Moments moments = new Moments();

	private final Metadata metadata = new Metadata(this.references);

	private final Preface preface = new Preface(this.references, this.moments);

	private final Proceedings proceedings = new Proceedings();

	Debate(Element start) {
		this.start = start;
	}

	@Override
	public Part child(Element element) {
		return switch (element.name()) {
			case "meta" -> this.metadata;
			case "coverPage", "preface" -> this.preface;
			case "preamble", "debateBody", "mainBody", "body", "conclusions" ->
				new Passage(new Floor(this.proceedings, this.references, this.moments), null);
			default -> IGNORED;
		};
	}

	Transcript transcript(Original original) {
		if (this.proceedings.entries().isEmpty()) {
			throw new UnreadableTranscriptException("the debate has no text", this.start.line());
		}
		Defaults defaults = original.defaults();
		LocalDate date = date(defaults);
		String attribution = this.metadata.attribution();
		return new Transcript(AkomaNtosoReader.FORMAT,
				new Transcript.Publication(first(this.metadata.publisher(), this.preface.house(), defaults.publisher()),
						first(this.metadata.licence(), defaults.licence()),
						(attribution != null) ? attribution : defaults.attribution(),
						first(this.metadata.language(), defaults.language()), this.metadata.url(),
						Moments.moment(this.metadata.publishedOn())),
				new Transcript.Occasion(title(original), this.preface.summary(), date, this.moments.start(date),
						this.preface.place()),
				new Transcript.Filing(this.preface.sections(), this.metadata.regions(), this.metadata.topics(),
						List.of()),
				List.of(), this.proceedings.speakers(), this.proceedings.entries());
	}

	// the work's own date is often the day on which it was marked up
	private LocalDate date(Defaults defaults) {
		return Stream.of(this.preface.date(), this.metadata.date(), this.metadata.publishedOn())
			.map(Moments::day)
			.filter(Objects::nonNull)
			.findFirst()
			.or(() -> Stream.ofNullable(defaults.date()).findFirst())
			.orElseThrow(() -> new UnreadableTranscriptException(
					"the debate does not say on which day it was held: add <docDate date=\"…\"> to its preface, or give --date",
					this.start.line()));
	}

	private String title(Original original) {
		String heading = this.proceedings.entries()
			.stream()
			.filter((entry) -> entry instanceof Transcript.Note note && note.kind() == Transcript.NoteKind.HEADING)
			.flatMap(Transcript.Entry::texts)
			.findFirst()
			.orElse(null);
		return first(this.preface.title(), this.metadata.alias(), heading, this.start.attribute("name"),
				original.name());
	}

	private static String first(@Nullable String... values) {
		return Stream.of(values).filter(Objects::nonNull).findFirst().orElseThrow();
	}

}
