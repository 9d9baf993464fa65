package org.meetingrecords.xml;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.UnreadableTranscriptException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for reading XML from anybody.
 */
class XmlTests {

	@Test
	void textIsReadWithAllElementsInIt() {
		assertThat(text("<a>\n one <b x='1'>&lt;two&gt;</b><![CDATA[ & ]]>three <!-- no --></a>"))
			.isEqualTo("one <two> & three");
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-1251", "UTF-16", "none-such" })
	void declaredEncodingIsOfNoMatterToText(String encoding) {
		assertThat(text("<?xml version=\"1.0\" encoding=\"%s\"?><a>й</a>".formatted(encoding))).isEqualTo("й");
	}

	@Test
	void fileOutsideIsNeverReadForAnEntity() {
		assertRefused("<?xml version=\"1.0\"?>\n<!DOCTYPE a [\n<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>",
				"the file has a <!DOCTYPE>, which may define and fetch anything: remove it", 2);
	}

	@Test
	void entitiesThatMultiplyAreRefusedBeforeTheyDo() {
		String laughs = IntStream.range(1, 100)
			.mapToObj((i) -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
			.collect(Collectors.joining("", "<!DOCTYPE a [<!ENTITY l0 \"lol\">", "]>\n<a>&l99;</a>"));

		assertRefused(laughs, "the file has a <!DOCTYPE>, which may define and fetch anything: remove it", 1);
		assertThat(Xml.root(laughs)).isNotNull();
	}

	@Test
	void elementsMayBeNestedTwoHundredDeepAndNoDeeper() {
		assertThat(text("<a>".repeat(200) + "x" + "</a>".repeat(200))).isEqualTo("x");
		assertRefused("<a>\n".repeat(1_000_000), "the elements are nested more than 200 deep", 201);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<a>;<b>text            | the file seems to be cut off: <b> of line 2 has no end | 2
					<a>;;<b c="te          | the file seems to be cut off: <a> of line 1 has no end | 3
					<a>;<x:b/></a>         | the file is not well-formed XML: the prefix 'x' is not declared | 2
					<a>;<b c='1' c='2'/></a> | the file is not well-formed XML: <b> has the attribute 'c' twice | 2
					<a;xmlns:xml='urn:x'/> | the file is not well-formed XML: its namespaces are not declared as they must be | 2
					""")
	void documentThatIsNotWellFormedIsRefusedInWords(String document, String reason, int line) {
		assertRefused(document.replace(';', '\n'), reason, line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a>\n&nbsp;</a>", "<a>\n\u0001</a>", "<a>\n\uD800</a>", "<a>\n<b>text</c></a>",
			"<a/>\n<b/>", "<a>\n&#0;</a>", "<a b='1'\nb='2'/>", "\n<?xml version='1.0'?><a/>", "<a>\n< </a>" })
	void documentThatIsNotWellFormedIsRefusedWithItsLine(String document) {
		assertThatExceptionOfType(UnreadableTranscriptException.class).isThrownBy(() -> text(document))
			.withMessageStartingWith("the file is not well-formed XML: ")
			.returns(2, UnreadableTranscriptException::line);
	}

	@Test
	void rootIsFoundWithoutReadingOn() {
		assertThat(Xml.root("<?xml version='1.0'?><!-- <no/> -->\n<x:a xmlns:x='urn:x' xml:lang=' en ' x:y='1'><b>"))
			.satisfies((root) -> {
				assertThat(root.namespace()).isEqualTo("urn:x");
				assertThat(root.name()).isEqualTo("a");
				assertThat(root.attribute("xml:lang")).isEqualTo("en");
				assertThat(root.attribute("y")).isNull();
				assertThat(root.line()).isEqualTo(2);
			});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "{\"a\": 1}", "Mr Doe: <a>", "<", "<!--", "<!DOCTYPE html", "<a", "<?xml ?>", "<1>" })
	void textThatDoesNotStartAsXmlHasNoRoot(String text) {
		assertThat(Xml.root(text)).isNull();
	}

	private static String text(String document) {
		StringBuilder text = new StringBuilder();
		Text all = new Text(text::append);
		Xml.read(document, all);
		all.end();
		return text.toString();
	}

	private static void assertRefused(String document, String reason, int line) {
		assertThatExceptionOfType(UnreadableTranscriptException.class).isThrownBy(() -> text(document))
			.withMessage(reason)
			.returns(line, UnreadableTranscriptException::line);
	}

}
