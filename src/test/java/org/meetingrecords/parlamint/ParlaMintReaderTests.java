package org.meetingrecords.parlamint;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meetingrecords.transcript.Defaults;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests for what the samples of sittings do not show.
 */
class ParlaMintReaderTests {

	private static final Defaults DEFAULTS = new Defaults(LocalDate.of(2001, 2, 3), "Publisher", "Licence",
			"Attribution", "mi");

	private final ParlaMintReader reader = new ParlaMintReader();

	@Test
	void headerTellsWhoPublishedItUnderWhatLicence() {
		assertThat(
				read("""
						<teiHeader><fileDesc><publicationStmt>
						<publisher><orgName xml:lang="de">Archiv</orgName><orgName xml:lang="en">Archive</orgName><ref>x</ref></publisher>
						<idno type="URI">https://hdl.example.org/1</idno>
						<availability><licence target="https://licences.example.org/free">Free</licence></availability>
						</publicationStmt></fileDesc></teiHeader>""",
						"")
					.publication())
			.isEqualTo(new Transcript.Publication("Archive", "Free", "Attribution", "sl", "https://hdl.example.org/1",
					null));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 201 })
	void licenceThatIsNoLineIsToldByItsAddress(int length) {
		assertThat(read("""
				<teiHeader><fileDesc><publicationStmt><availability>
				<licence target="https://licences.example.org/free">%s</licence>
				</availability></publicationStmt></fileDesc></teiHeader>""".formatted("x".repeat(length)), "")
			.publication()
			.licence()).isEqualTo("https://licences.example.org/free");
	}

	@Test
	void whatTheFileDoesNotTellIsTakenFromTheDefaults() {
		Transcript transcript = read("", "");

		assertThat(transcript.publication())
			.isEqualTo(new Transcript.Publication("Publisher", "Licence", "Attribution", "sl", null, null));
		assertThat(transcript.occasion())
			.isEqualTo(new Transcript.Occasion("sitting.xml", null, LocalDate.of(2001, 2, 3), null, null));
	}

	@ParameterizedTest
	@CsvSource({ "2015, 2015, true", "2015-03, 2015-03, true", "2015-03-06, 2015-03-06, true", ", 2015-03-05, false",
			"2015-03-07, , false", "2016, , false", ", 2014, false", ", , true", "2015-03-06T10:00, , true" })
	void periodHasItsFirstAndLastDay(String from, String to, boolean has) {
		assertThat(new Period(from, to).has("2015-03-06")).isEqualTo(has);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html>", "<TEI/>", "<TEI xmlns='http://www.tei-c.org/ns/1.1'/>",
			"http://www.tei-c.org/ns/1.0", "<text xmlns='http://www.tei-c.org/ns/1.0'/>",
			"<a xmlns:t='http://www.tei-c.org/ns/1.0'><t:TEI/></a>" })
	void otherTextIsNotRecognised(String text) {
		assertThat(this.reader.recognises(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<TEI xmlns='http://www.tei-c.org/ns/1.0'>",
			"<t:teiCorpus xmlns:t='http://www.tei-c.org/ns/1.0'/><broken" })
	void rootIsRecognisedWhateverFollows(String text) {
		assertThat(this.reader.recognises(text)).isTrue();
	}

	@Timeout(10)
	@ParameterizedTest
	@ValueSource(strings = { ":", "A", "Aa", "a.", "_", "(", "( ", "#", " #", " " })
	void labelAndIdOfOneSignOverAndOverAreReadInTime(String sign) {
		String all = sign.repeat(200_000);

		assertThatNoException().isThrownBy(
				() -> read("", "<note type=\"speaker\">%s</note><u who=\"#%s\" ana=\"#chair\"><seg>Yes.</seg></u>"
					.formatted(all, all)));
	}

	@Timeout(10)
	@ParameterizedTest
	@ValueSource(strings = { "<note>n</note>", "<gap/>", "<seg>a<vocal/>.</seg>", "<vocal/><seg>.</seg>",
			"<s><w>a</w></s>", "<note type='speaker'>A B:</note>" })
	void manyElementsTakeTimeInProportion(String element) {
		assertThatNoException()
			.isThrownBy(() -> read("", "<u who=\"#AaBb\"><seg>Yes.</seg>%s</u>".formatted(element.repeat(50_000))));
	}

	private Transcript read(String header, String body) {
		return this.reader.read(new Original("sitting.xml",
				"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"sl\">%s<text><body>%s<u who=\"#PoppyRay\"><seg>Yes.</seg></u></body></text></TEI>"
					.formatted(header, body),
				DEFAULTS));
	}

}
