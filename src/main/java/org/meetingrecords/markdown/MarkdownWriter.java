package org.meetingrecords.markdown;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;

/**
 * Writes a meeting as Markdown: what it was, who published it, and all that was said,
 * with numbers to quote it by.
 */
public final class MarkdownWriter {

	private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>]+");

	private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().appendPattern("d ")
		.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL)
		.appendPattern(" uuuu")
		.toFormatter(Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm (xxx)", Locale.ENGLISH);

	private final StringBuilder text = new StringBuilder();

	private MarkdownWriter() {
	}

	/**
	 * Write a meeting.
	 * @param slug its readable identity
	 * @param transcript what it was
	 * @return the bytes of the text, in UTF-8
	 */
	public static byte[] page(String slug, Transcript transcript) {
		MarkdownWriter writer = new MarkdownWriter();
		writer.facts(transcript);
		Talk talk = new Talk(slug, transcript.speakers(), writer.text);
		talk.write(transcript.entries());
		return writer.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void facts(Transcript transcript) {
		Transcript.Occasion occasion = transcript.occasion();
		Transcript.Publication publication = transcript.publication();
		this.text.append("# ").append(Plain.heading(occasion.title())).append("\n\n");
		fact("Date", DAY.format(occasion.date()) + time(occasion.heldAt()));
		fact("Place", occasion.place());
		list("Regions", transcript.filing().regions());
		list("Topics", transcript.filing().topics());
		fact("Publisher", publication.publisher());
		fact("Published", published(publication.publishedAt()));
		fact("Licence", publication.licence());
		fact("Attribution", publication.attribution());
		fact("Language", publication.language());
		source(publication.url());
		if (occasion.summary() != null && !occasion.summary().isBlank()) {
			this.text.append('\n').append(Plain.paragraph(occasion.summary())).append('\n');
		}
	}

	private static String time(@Nullable OffsetDateTime moment) {
		return (moment != null) ? ", " + TIME.format(moment) : "";
	}

	private static @Nullable String published(@Nullable OffsetDateTime moment) {
		return (moment != null) ? DAY.format(moment) + time(moment) : null;
	}

	private void list(String name, List<String> items) {
		fact(name, items.isEmpty() ? null : String.join("; ", items));
	}

	private void fact(String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			line(name, Plain.within(value));
		}
	}

	private void source(@Nullable String url) {
		if (url != null) {
			line("Source", WEB_ADDRESS.matcher(url).matches() ? "<" + url + ">" : Plain.within(url));
		}
	}

	private void line(String name, String value) {
		this.text.append("- **").append(name).append(":** ").append(value).append('\n');
	}

}
