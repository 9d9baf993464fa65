package org.meetingrecords.akomantoso;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * The pages before a debate: its title, day and place. Their other text is not kept.
 */
class Preface implements Part {

	/** The class of the paragraph that sums the debate up. */
	static final String SUMMARY = "summary";

	private final References references;

	private final Moments moments;

	private final List<String> sections = new ArrayList<>();

	private final Choice title = new Choice();

	private final Choice house = new Choice();

	private final Choice committee = new Choice();

	private final Choice line = new Choice();

	private @Nullable String date;

	private @Nullable String place;

	private @Nullable String summary;

	private @Nullable Element block;

	private boolean dated;

	Preface(References references, Moments moments) {
		this.references = references;
		this.moments = moments;
	}

	@Override
	public Part child(Element element) {
		boolean english = isEnglish(element) || (this.block != null && isEnglish(this.block));
		switch (element.name()) {
			case "p", "block" -> {
				if (SUMMARY.equals(element.attribute("class"))) {
					return new Text((text) -> this.summary = text);
				}
				this.block = element;
				this.dated = false;
				return new Line();
			}
			case "docTitle" -> {
				return new Text((text) -> this.title.add(text, english));
			}
			case "docProponent" -> {
				return new Text((text) -> this.house.add(text, english));
			}
			case "docCommittee" -> {
				return new Text((text) -> this.committee.add(text, english));
			}
			case "session", "legislature" -> {
				return new Text(this.sections::add);
			}
			case "location" -> {
				String shown = this.references.any(element.attribute("refersTo"));
				return new Text((text) -> this.place = Objects.requireNonNullElse(shown, text));
			}
			case "docDate", "recordedTime" -> {
				this.dated = true;
				this.date = (this.date != null) ? this.date : element.attribute("date");
				this.moments.add(element.attribute("time"));
				return this;
			}
			default -> {
				return this;
			}
		}
	}

	// Ireland's debates have each line in two languages
	private static boolean isEnglish(Element element) {
		String language = element.attributes().getOrDefault("xml:lang", element.attributes().getOrDefault("name", ""));
		return language.toLowerCase(Locale.ROOT).matches("(?:.*_)?en(?:g|-.*)?");
	}

	/**
	 * Return what the debate is called.
	 * @return the title and who has held it, or else the first line that is no date; null
	 * if there is none
	 */
	@Nullable String title() {
		String title = this.title.best;
		String holder = (this.committee.best != null) ? this.committee.best : this.house.best;
		if (title == null || holder == null) {
			return Stream.of(title, holder, this.line.best).filter(Objects::nonNull).findFirst().orElse(null);
		}
		return title.contains(holder) ? title : title + ", " + holder;
	}

	@Nullable String house() {
		return this.house.best;
	}

	@Nullable String date() {
		return this.date;
	}

	@Nullable String place() {
		return this.place;
	}

	@Nullable String summary() {
		return this.summary;
	}

	List<String> sections() {
		return this.sections;
	}

	/**
	 * The first of several texts, or the first in English.
	 */
	private static final class Choice {

		private @Nullable String best;

		private boolean english;

		void add(String text, boolean isEnglish) {
			if (this.best == null || (isEnglish && !this.english)) {
				this.best = text;
				this.english = isEnglish;
			}
		}

	}

	/**
	 * A line, of which the first stands for a title where there is none.
	 */
	private final class Line implements Part {

		private final Text text = new Text((text) -> {
			if (!Preface.this.dated) {
				Preface.this.line.add(text, false);
			}
		});

		@Override
		public Part child(Element element) {
			Part part = Preface.this.child(element);
			return (part == Preface.this) ? new Inline(this) : part;
		}

		@Override
		public void text(String text) {
			this.text.text(text);
		}

		@Override
		public void end() {
			this.text.end();
			Preface.this.block = null;
		}

	}

}
