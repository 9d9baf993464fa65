package org.meetingrecords.akomantoso;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
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
 * Tests for what the samples of debates do not show.
 */
class AkomaNtosoReaderTests {

	private static final Defaults DEFAULTS = new Defaults(LocalDate.of(2001, 2, 3), "Publisher", "Licence",
			"Attribution", "mi");

	private final AkomaNtosoReader reader = new AkomaNtosoReader();

	@Test
	void documentTellsWhoPublishedItInWhatLanguage() {
		Transcript transcript = read("""
				<meta><identification>
				<FRBRWork><FRBRdate date="2020-10-11"/><FRBRauthor href="#house"/></FRBRWork>
				<FRBRExpression><FRBRauthor href="#clerk"/><FRBRlanguage language="spa"/></FRBRExpression>
				</identification><references>
				<TLCOrganization eId="house" showAs="The House"/><TLCPerson eId="clerk" showAs="A Clerk"/>
				</references></meta>""");

		assertThat(transcript.publication())
			.isEqualTo(new Transcript.Publication("The House", "Licence", "Attribution", "es", null, null));
		assertThat(transcript.occasion().date()).isEqualTo(LocalDate.of(2020, 10, 11));
	}

	@ParameterizedTest
	@CsvSource({ "4,4,Free,Said", "200,500,Free,Said", "201,501,Licence,Attribution" })
	void licenceAndAttributionAreReadInTermsOfTheDublinCoreUnlessTheyAreTooLong(int licence, int attribution,
			String readLicence, String readAttribution) {
		Transcript.Publication publication = read("""
				<meta><proprietary xmlns:t="http://purl.org/dc/terms/"><t:license>%s</t:license><t:rights>%s</t:rights>
				<t:title>Other</t:title></proprietary></meta>""".formatted("Free".repeat(licence).substring(0, licence),
				"Said".repeat(attribution).substring(0, attribution)))
			.publication();

		assertThat(publication.licence()).startsWith(readLicence);
		assertThat(publication.attribution()).startsWith(readAttribution);
	}

	@ParameterizedTest
	@CsvSource({ "2021-05-08T18:10:00+03:00,2021-05-08T18:10+03:00", "2021-05-08," })
	void momentOfPublicationIsReadWhereItIsTold(String date, @Nullable String moment) {
		assertThat(read("<meta><publication date=\"%s\"/></meta>".formatted(date)).publication().publishedAt())
			.isEqualTo((moment != null) ? OffsetDateTime.parse(moment) : null);
	}

	@Test
	void whatTheDocumentDoesNotTellIsTakenFromTheDefaults() {
		Transcript transcript = read("");

		assertThat(transcript.publication())
			.isEqualTo(new Transcript.Publication("Publisher", "Licence", "Attribution", "mi", null, null));
		assertThat(transcript.occasion())
			.isEqualTo(new Transcript.Occasion("debate.xml", null, LocalDate.of(2001, 2, 3), null, null));
	}

	@ParameterizedTest
	@CsvSource({ "javascript:alert(1),", "/akn/ie/debate,", "https://example.org/akn,https://example.org/akn",
			"https://example.org/ two,", "urn:lex:br," })
	void onlyAddressesOfTheWebAreLinks(String uri, String url) {
		assertThat(read("<meta><FRBRWork><FRBRuri value=\"%s\"/></FRBRWork></meta>".formatted(uri)).publication().url())
			.isEqualTo(url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html>", "<akomaNtos/>", "akomaNtoso: <b>", "<other><akomaNtoso/></other>",
			"<akomaNtosoX/>", "<!-- akomaNtoso", "<a>akomaNtoso" })
	void otherTextIsNotRecognised(String text) {
		assertThat(this.reader.recognises(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<akomaNtoso>", "<?xml version='1.0'?>\n<a:akomaNtoso xmlns:a='x'><broken",
			"<!DOCTYPE akomaNtoso>\n<akomaNtoso/>" })
	void rootIsRecognisedWhateverFollows(String text) {
		assertThat(this.reader.recognises(text)).isTrue();
	}

	@Timeout(10)
	@ParameterizedTest
	@ValueSource(strings = { ": ", ".-", "( ", "(a", "- ", "a " })
	void labelOfOneSignOverAndOverIsReadInTime(String sign) {
		assertThatNoException().isThrownBy(
				() -> body("<speech by=\"x\"><from>%s</from><p>Yes.</p></speech>".formatted(sign.repeat(200_000))));
	}

	@Timeout(10)
	@ParameterizedTest
	@ValueSource(strings = { "<num>1</num>", "<omissis/>", "<p><authorialNote>n</authorialNote></p>",
			"<tr><td>x</td></tr>", "<speech><p>a</p></speech>", "<p>a<remark>b</remark>.</p>" })
	void manyElementsTakeTimeInProportion(String element) {
		assertThatNoException()
			.isThrownBy(() -> body("<speech><p>Yes.</p>%s</speech>".formatted(element.repeat(50_000))));
	}

	private Transcript read(String before) {
		return this.reader.read(new Original("debate.xml",
				"<akomaNtoso><debate>%s<debateBody><p>A bell rings.</p></debateBody></debate></akomaNtoso>"
					.formatted(before),
				DEFAULTS));
	}

	private Transcript body(String body) {
		return this.reader.read(new Original("debate.xml",
				"<akomaNtoso><debate><debateBody>%s</debateBody></debate></akomaNtoso>".formatted(body), DEFAULTS));
	}

}
