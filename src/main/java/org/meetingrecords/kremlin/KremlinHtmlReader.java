package org.meetingrecords.kremlin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import org.meetingrecords.transcript.WebAddress;

/**
 * Reads a page of en.kremlin.ru as a browser saves it. Its markup tells which words are
 * labels: they are bold.
 */
public class KremlinHtmlReader implements TranscriptReader {

	static final String FORMAT = "kremlin-html";

	/** Many times those of the longest page: each may be many elements in memory. */
	private static final int MOST_TAGS = 30_000;

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(String text) {
		String start = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
		return start.contains("<html") || start.contains("<!doctype html");
	}

	@Override
	public Transcript read(Original original) {
		if (original.text().chars().filter((sign) -> sign == '<').count() > MOST_TAGS) {
			throw new UnreadableTranscriptException("the page has more than %,d tags: divide it".formatted(MOST_TAGS),
					1);
		}
		Document document = Jsoup.parse(original.text(), "", Parser.htmlParser().setTrackPosition(true));
		document.select("script, style, .read__tooltip, noscript").remove();
		Element article = required(document, "article", "there is no <article> in the page");
		Element content = required(article, ".entry-content", "the article has no text");
		return new Assembly(new Page(FORMAT, url(document), heading(article), captions(content),
				new HtmlBody(content).lines(), footing(article)))
			.transcript();
	}

	private static Page.Heading heading(Element article) {
		Element title = required(article, ".entry-title", "the article has no title");
		if (Space.squash(title.text()).isEmpty()) {
			throw refusal("the title is empty", title);
		}
		Element day = required(article, ".read__published", "the article has no date");
		return new Page.Heading(Space.squash(title.text()), summary(article), printed(day),
				(text(article.selectFirst(".read__time")) != null)
						? printed(required(article, ".read__time", "the article has no time")) : null,
				text(article.selectFirst(".read__place")));
	}

	// with spaces around every element, as the site's own text version prints it
	private static @Nullable String summary(Element article) {
		String summary = article.select(".entry-summary")
			.stream()
			.flatMap((element) -> element.nodeStream(TextNode.class))
			.map(TextNode::text)
			.collect(Collectors.joining(" "));
		return summary.isBlank() ? null : Space.squash(summary);
	}

	private static List<String> captions(Element content) {
		return content.select(".slide[data-cycle-desc]")
			.eachAttr("data-cycle-desc")
			.stream()
			.map((caption) -> Space.squash(Jsoup.parse(caption).text()))
			.filter((caption) -> !caption.isEmpty())
			.distinct()
			.toList();
	}

	private static Page.Footing footing(Element article) {
		Element status = required(article, ".read__status", "the page has no 'Publication status' at its end");
		Element sections = required(status, "p:contains(Published in sections)",
				"the page does not say in which sections it is published");
		Element published = required(status, "p:contains(Publication date) time",
				"the page does not say when it was published: it seems to be cut off");
		return new Page.Footing(items(article, "Geography"), items(article, "Topics"), items(article, "Persons"),
				Arrays.stream(Space.squash(sections.text()).replaceFirst("^Published in sections:", "").split(","))
					.map(String::strip)
					.filter((name) -> !name.isEmpty())
					.toList(),
				printed(published));
	}

	private static List<String> items(Element article, String heading) {
		return article.select(".read__tagscol")
			.stream()
			.filter((column) -> column.select("h3").eachText().contains(heading))
			.flatMap((column) -> column.select("li:not(.read__tagsmore)").stream())
			.map((item) -> Space.squash(item.text()))
			.filter((item) -> !item.isEmpty())
			.toList();
	}

	private static @Nullable String url(Document document) {
		return document.select("meta[property=og:url], link[rel=canonical], .material_link")
			.stream()
			.flatMap((element) -> Stream.of(element.attr("content"), element.attr("href"), element.text()))
			.map(String::strip)
			.filter(WebAddress::is)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String text(@Nullable Element element) {
		String text = (element != null) ? Space.squash(element.text()) : "";
		return text.isEmpty() ? null : text;
	}

	private static Page.Printed printed(Element element) {
		return new Page.Printed(line(element), Space.squash(element.text()));
	}

	private static Element required(Element parent, String query, String complaint) {
		Element found = parent.selectFirst(query);
		if (found == null) {
			throw refusal(complaint, parent);
		}
		return Objects.requireNonNull(found);
	}

	private static UnreadableTranscriptException refusal(String complaint, Element element) {
		return new UnreadableTranscriptException(complaint, line(element));
	}

	static int line(Element element) {
		return Math.max(1, element.sourceRange().start().lineNumber());
	}

}
