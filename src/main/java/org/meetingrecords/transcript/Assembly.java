package org.meetingrecords.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a transcript of what a page of en.kremlin.ru prints.
 */
class Assembly {

	private static final String PUBLISHER = "President of Russia";

	private static final String LICENCE = "CC BY 4.0";

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
				new Transcript.Publication(PUBLISHER, LICENCE, LANGUAGE, this.page.url(),
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
		String all = allText();
		return this.page.footing()
			.people()
			.stream()
			.map((listed) -> new Transcript.ListedPerson(listed, said(listed, all)))
			.toList();
	}

	// the list puts the surname first; which of its words that is, the rest of the page
	// tells
	private static String said(String listed, String text) {
		String titled = NameParts.titledName(listed);
		if (titled != null) {
			return titled;
		}
		List<String> words = Words.of(listed.replace(",", ""));
		String usual = turned(words, Math.min(1, words.size() - 1));
		String best = usual;
		for (int front = 0; front < words.size(); front++) {
			String candidate = turned(words, front);
			best = (count(candidate, text) > count(best, text)) ? candidate : best;
		}
		return best;
	}

	private static String turned(List<String> words, int front) {
		List<String> turned = new ArrayList<>(words);
		Collections.rotate(turned, -front);
		return String.join(" ", turned);
	}

	private static int count(String part, String text) {
		int count = 0;
		for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
			count++;
		}
		return count;
	}

	private String allText() {
		Page.Heading heading = this.page.heading();
		Stream<String> body = this.page.body()
			.stream()
			.flatMap((line) -> Stream.of((line.label() != null) ? line.label().text() : "", line.text()));
		return Stream
			.of(Stream.of(heading.title(), Objects.requireNonNullElse(heading.summary(), "")),
					this.page.captions().stream(), body)
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n"));
	}

}
