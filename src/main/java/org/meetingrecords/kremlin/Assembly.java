package org.meetingrecords.kremlin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.meetingrecords.transcript.Transcript;

/**
 * Makes a transcript of what a page of en.kremlin.ru prints.
 */
class Assembly {

	private static final String PUBLISHER = "President of Russia";

	private static final String LICENCE = "CC BY 4.0";

	private static final String ATTRIBUTION = "Source: President of Russia, en.kremlin.ru, CC BY 4.0";

	private static final String LANGUAGE = "en";

	private final Page page;

	Assembly(Page page) {
		this.page = page;
	}

	Transcript transcript() {
		Page.Heading heading = this.page.heading();
		LocalDate day = Moments.day(heading.date());
		List<Transcript.ListedPerson> people = people();
		Voices voices = new Voices(labels(), people);
		return new Transcript(this.page.format(),
				new Transcript.Publication(PUBLISHER, LICENCE, ATTRIBUTION, LANGUAGE, this.page.url(),
						Moments.published(this.page.footing().published())),
				new Transcript.Occasion(heading.title(), heading.summary(), day,
						Moments.held(day, heading.time(), heading.place()), heading.place()),
				new Transcript.Filing(this.page.footing().sections(), this.page.footing().regions(),
						this.page.footing().topics(), people),
				this.page.captions(), voices.speakers(), new Entries(this.page.body(), voices).all());
	}

	private List<String> labels() {
		return this.page.body().stream().map(Page.Line::label).filter(Objects::nonNull).map(Label::text).toList();
	}

	private List<Transcript.ListedPerson> people() {
		ListedNames names = new ListedNames(this.page.footing().people(), allText());
		return this.page.footing()
			.people()
			.stream()
			.map((listed) -> new Transcript.ListedPerson(listed, names.said(listed)))
			.toList();
	}

	private Stream<String> allText() {
		Page.Heading heading = this.page.heading();
		Stream<String> body = this.page.body()
			.stream()
			.flatMap((line) -> Stream.of((line.label() != null) ? line.label().text() : "", line.text()));
		return Stream
			.of(Stream.of(heading.title(), Objects.requireNonNullElse(heading.summary(), "")),
					this.page.captions().stream(), body)
			.flatMap((part) -> part);
	}

}
