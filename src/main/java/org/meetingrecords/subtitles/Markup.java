package org.meetingrecords.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Space;

/**
 * Takes the markup out of the text of a cue: {@code <v Jane Doe>} tells who speaks, other
 * tags that are known, times of words and the codes in braces of other formats are
 * dropped, and so is what tells how a word is pronounced. What looks like a tag and is
 * not known stays, as words do.
 */
class Markup {

	private static final Set<String> TAGS = Set.of("v", "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font", "em",
			"strong", "span", "br", "p");

	private final String text;

	private final List<Cue.Line> lines = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private @Nullable String voice;

	private boolean isPronunciation;

	private int at;

	// where the next of these signs is, so that none is looked for twice
	private int nextTagEnd = -1;

	private int nextCodeEnd = -1;

	Markup(String text) {
		this.text = text;
	}

	List<Cue.Line> lines() {
		while (this.at < this.text.length()) {
			switch (this.text.charAt(this.at)) {
				case '<' -> tag();
				case '{' -> code();
				case '\n' -> {
					flush();
					this.at++;
				}
				default -> keep();
			}
		}
		flush();
		return this.lines;
	}

	private void tag() {
		if (this.nextTagEnd < this.at) {
			int end = this.text.indexOf('>', this.at);
			this.nextTagEnd = (end >= 0) ? end : Integer.MAX_VALUE;
		}
		if (this.nextTagEnd == Integer.MAX_VALUE || !isMarkup()) {
			keep();
			return;
		}
		int nameEnd = nameEnd();
		String name = this.text.substring(this.at + 1, nameEnd).toLowerCase(Locale.ROOT);
		switch (name) {
			case "v" -> speak(annotation(nameEnd));
			case "/v" -> speak(null);
			case "rt" -> this.isPronunciation = true;
			case "/rt", "/ruby" -> this.isPronunciation = false;
			case "br" -> flush();
			default -> {
				// it only tells how the words look
			}
		}
		this.at = this.nextTagEnd + 1;
	}

	private boolean isMarkup() {
		if (this.at + 1 < this.text.length() && Character.isDigit(this.text.charAt(this.at + 1))) {
			return this.text.substring(this.at + 1, Math.min(this.nextTagEnd, this.at + 16)).matches("[\\d:.,]+");
		}
		String name = this.text.substring(this.at + 1, nameEnd()).toLowerCase(Locale.ROOT);
		return TAGS.contains(name.startsWith("/") ? name.substring(1) : name);
	}

	private int nameEnd() {
		int end = this.at + 1;
		// no name of a tag is longer
		int last = Math.min(this.nextTagEnd, this.at + 10);
		while (end < last && (Character.isLetter(this.text.charAt(end))
				|| (end == this.at + 1 && this.text.charAt(end) == '/'))) {
			end++;
		}
		return end;
	}

	// behind the classes: "<v.first.loud Jane Doe>"
	private String annotation(int nameEnd) {
		int start = nameEnd;
		while (start < this.nextTagEnd && !Character.isWhitespace(this.text.charAt(start))) {
			start++;
		}
		return plain(this.text.substring(start, this.nextTagEnd));
	}

	private void speak(@Nullable String who) {
		flush();
		this.voice = who;
	}

	// "{\an8}"
	private void code() {
		if (this.nextCodeEnd < this.at) {
			int end = this.text.indexOf('}', this.at);
			this.nextCodeEnd = (end >= 0) ? end : Integer.MAX_VALUE;
		}
		if (this.nextCodeEnd == Integer.MAX_VALUE || !this.text.startsWith("\\", this.at + 1)) {
			keep();
			return;
		}
		this.at = this.nextCodeEnd + 1;
	}

	private void keep() {
		if (!this.isPronunciation) {
			this.words.append(this.text.charAt(this.at));
		}
		this.at++;
	}

	private void flush() {
		String line = plain(this.words.toString());
		if (!line.isEmpty()) {
			this.lines.add(new Cue.Line(this.voice, line));
		}
		this.words.setLength(0);
	}

	// without the marks that say in which direction to write
	private static String plain(String marked) {
		String text = (marked.indexOf('&') < 0) ? marked : Parser.unescapeEntities(marked, true);
		return Space.squash(text.replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]", ""));
	}

}
