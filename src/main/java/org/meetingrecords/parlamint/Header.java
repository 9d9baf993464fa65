package org.meetingrecords.parlamint;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.WebAddress;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * What a header says of a sitting, in English where it says it in several languages.
 */
class Header {

	// titles of the corpora end with it
	private static final String STAMP = "[ParlaMint";

	private static final int LONGEST_LICENCE = 200;

	private final Variants titles = new Variants();

	private final Variants subtitles = new Variants();

	private final Variants publishers = new Variants();

	private final Variants licences = new Variants();

	private final Variants cities = new Variants();

	private final Variants places = new Variants();

	private final Variants countries = new Variants();

	private @Nullable String licenceUrl;

	private @Nullable String url;

	private @Nullable String sourceUrl;

	private @Nullable String date;

	private @Nullable String sourceDate;

	Text readTitle(Element element) {
		return ("sub".equals(element.attribute("type")) ? this.subtitles : this.titles).reading(element);
	}

	Part readPublisher(Element element) {
		Text own = this.publishers.reading(element);
		return new Part() {

			@Override
			public Part child(Element inner) {
				boolean name = inner.name().equals("orgName") || inner.name().equals("name");
				return name ? Header.this.publishers.reading(inner) : IGNORED;
			}

			@Override
			public void text(String text) {
				own.text(text);
			}

			@Override
			public void end() {
				own.end();
			}

		};
	}

	Text readLicence(Element element) {
		this.licenceUrl = (this.licenceUrl != null) ? this.licenceUrl : element.attribute("target");
		return this.licences.reading(element);
	}

	Text readPlace(Element element) {
		return switch (String.valueOf(element.attribute("type"))) {
			case "city" -> this.cities.reading(element);
			case "country" -> this.countries.reading(element);
			default -> this.places.reading(element);
		};
	}

	/**
	 * Read an address.
	 * @param ofSource whether it is that of the parliament's own page
	 * @return the part that takes it
	 */
	Text readUrl(boolean ofSource) {
		return new Text((text) -> {
			if (WebAddress.is(text)) {
				// the parliament's site comes before its page
				this.sourceUrl = ofSource ? text : this.sourceUrl;
				this.url = (this.url == null && !ofSource) ? text : this.url;
			}
		});
	}

	void addDate(Element element, boolean ofSource) {
		String when = element.attribute("when");
		this.sourceDate = (this.sourceDate == null && ofSource) ? when : this.sourceDate;
		this.date = (this.date == null && !ofSource) ? when : this.date;
	}

	@Nullable String title() {
		String title = this.titles.inEnglish();
		int stamp = (title != null) ? title.lastIndexOf(STAMP) : 0;
		return (title != null && stamp > 0) ? title.substring(0, stamp).strip() : title;
	}

	@Nullable String subtitle() {
		return this.subtitles.inEnglish();
	}

	@Nullable String publisher() {
		return this.publishers.inEnglish();
	}

	/**
	 * Return the licence.
	 * @return its words, or its address if they are the whole licence; null if there is
	 * none
	 */
	@Nullable String licence() {
		String words = this.licences.inEnglish();
		return (words == null || (words.length() > LONGEST_LICENCE && this.licenceUrl != null)) ? this.licenceUrl
				: words;
	}

	@Nullable String place() {
		String city = this.cities.inEnglish();
		return (city != null) ? city : this.places.inEnglish();
	}

	List<String> countries() {
		String country = this.countries.inEnglish();
		return (country != null) ? List.of(country) : List.of();
	}

	@Nullable String url() {
		return (this.sourceUrl != null) ? this.sourceUrl : this.url;
	}

	@Nullable String date() {
		return (this.date != null) ? this.date : this.sourceDate;
	}

}
