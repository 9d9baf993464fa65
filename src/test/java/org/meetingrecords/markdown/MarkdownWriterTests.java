package org.meetingrecords.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.Reading;
import org.meetingrecords.transcript.Transcript;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownWriterTests {

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
		.build();

	@Test
	void aMeetingBeginsWithItsFacts() throws IOException {
		assertThat(write(Reading.of(Reading.seed()))).startsWith("""
				# Meeting with President of Tajikistan Emomali Rahmon

				- **Date:** 8 May 2021, 18:10 (+03:00)
				- **Place:** The Kremlin, Moscow
				- **Regions:** Tajikistan
				- **Topics:** CSTO; Foreign policy; Great Patriotic War; SCO
				- **Publisher:** President of Russia
				- **Published:** 8 May 2021, 18:10 (+03:00)
				- **Licence:** CC BY 4.0
				- **Attribution:** Source: President of Russia, en.kremlin.ru, CC BY 4.0
				- **Language:** en

				Vladimir Putin met with President of Tajikistan Emomali Rahmon at the Kremlin. \
				Discussions involved the development of bilateral relations and regional security projects, \
				including the situation around Afghanistan.

				## Transcript

				*Each statement has the number to quote it by, after the name of the record:* `slug#`

				**<a id="1"></a>1. Vladimir Putin**, President of Russia

				Mr Rahmon, I am very happy to see you.
				""");
	}

	@Test
	void aRoleStandsWhereItsSpeakerSpeaksFirst() throws IOException {
		assertThat(write(Reading.of(Reading.seed()))).contains("""

				**<a id="2"></a>2. Emomali Rahmon**, President of Tajikistan

				Thank you, Mr Putin.
				""", """

				**<a id="4"></a>4. Emomali Rahmon**

				Yes, Tajikistan accounts for over 60 percent.
				""");
	}

	@Test
	void notesAreToldFromWords() throws IOException {
		assertThat(write(Reading.of(Reading.sample("json/all-that-a-document-can-say.json")))).endsWith("""

				### Opening

				**<a id="2"></a>2. Jane Doe**, Mayor (in Norse) [0:00:00]

				Good evening.

				*(Applause.)*

				We begin.

				**<a id="3"></a>3. Question**

				When?

				*\\<…\\>*
				""");
	}

	@Test
	void theSourceIsALink() throws IOException {
		assertThat(write(Reading.of(Reading.sample("json/all-that-a-document-can-say.json"))))
			.contains("\n- **Source:** <https://gazette.example/harbour>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# not a heading", "#", "1. not a list", "2) nor this", "* nor this", "+ nor this",
			"- nor", "--- ---", "===", "*stars*", "__lines__", "a_b_c", "<script>alert(1)</script>", "<!-- gone -->",
			"[x](javascript:alert(1))", "![x](https://example.org/x.png)", "[x]: https://example.org/", "a | b",
			"`code`", "``` fence", "~~struck~~", "~~~ fence", "> quoted", "&lt;b&gt;", "&#35; and &amp and AT&T", "\\*",
			"\\", "ends with *", "(Applause.)", "<https://example.org/>", ": explained", "***", "Item #", "5 * 3 * 2",
			"1234567890. too long for a list", "$1 and \\1" })
	void textIsNeverMarkup(String text) {
		Node document = PARSER.parse(write(hostile(text)));

		assertThat(texts(document, Paragraph.class, Heading.class).stream().filter((block) -> block.contains(text)))
			.hasSize(13);
		assertThat(kinds(document)).containsOnly("Document", "Heading", "Text", "BulletList", "ListItem", "Paragraph",
				"StrongEmphasis", "Emphasis", "Code", "HtmlInline");
		assertThat(texts(document, HtmlInline.class)).containsExactly("<a id=\"2\">", "</a>");
	}

	@Test
	void linesOfATextAreOneParagraph() {
		Node document = PARSER.parse(write(hostile("one\n\n    two\r\n# three\u2028four\u000bfive\u0001")));

		assertThat(texts(document, Paragraph.class)).contains("one two # three four five\uFFFD");
	}

	@Test
	void addressThatIsNoneIsNoLink() {
		Transcript.Publication odd = new Transcript.Publication("p", "l", null, "en", "https://a.example/<b>", null);

		assertThat(write(new Transcript("json", odd, occasion("t"),
				new Transcript.Filing(List.of(), List.of(), List.of(), List.of()), List.of(), List.of(), List.of())))
			.contains("\n- **Source:** https://a.example/\\<b\\>\n");
	}

	private static Transcript hostile(String text) {
		return new Transcript("json", new Transcript.Publication(text, text, text, text, null, null), occasion(text),
				new Transcript.Filing(List.of(), List.of(text), List.of(text), List.of()), List.of(),
				List.of(new Transcript.Speaker(text, text, text)),
				List.of(new Transcript.Note(Transcript.NoteKind.HEADING, text),
						new Transcript.Turn(0, text, text,
								List.of(new Transcript.Paragraph(text, null),
										new Transcript.Paragraph(text, Transcript.NoteKind.NARRATION)),
								new Transcript.Times(Duration.ZERO, Duration.ZERO))));
	}

	private static Transcript.Occasion occasion(String text) {
		return new Transcript.Occasion(text, text, LocalDate.of(2031, 1, 2), null, text);
	}

	private static String write(Transcript transcript) {
		return new String(MarkdownWriter.page("slug", transcript), StandardCharsets.UTF_8);
	}

	private static List<String> kinds(Node document) {
		List<String> kinds = new ArrayList<>();
		walk(document, (node) -> kinds.add(node.getClass().getSimpleName()));
		return kinds;
	}

	@SafeVarargs
	private static List<String> texts(Node document, Class<? extends Node>... types) {
		List<String> texts = new ArrayList<>();
		walk(document, (node) -> {
			if (List.of(types).contains(node.getClass())) {
				StringBuilder text = new StringBuilder();
				walk(node, (part) -> text.append((part instanceof Text words) ? words.getLiteral()
						: (part instanceof HtmlInline html && node == part) ? html.getLiteral() : ""));
				texts.add(text.toString());
			}
		});
		return texts;
	}

	private static void walk(Node node, Consumer<Node> visitor) {
		visitor.accept(node);
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			walk(child, visitor);
		}
	}

}
