package org.meetingrecords.parlamint;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Text;

/**
 * The same text in several languages.
 */
class Variants {

	private final Map<String, String> texts = new LinkedHashMap<>();

	/**
	 * Read one of the texts.
	 * @param element the element that has it, and tells its language
	 * @return the part that adds it
	 */
	Text reading(Element element) {
		String language = Objects.requireNonNullElse(element.attribute("xml:lang"), "").toLowerCase(Locale.ROOT);
		return new Text((text) -> this.texts.putIfAbsent(language, text));
	}

	/**
	 * Return the text in one language.
	 * @param language the language; null for none in particular
	 * @return the text in it, or else the first; null if there is none
	 */
	@Nullable String in(@Nullable String language) {
		String wanted = (language != null) ? language.toLowerCase(Locale.ROOT) : "";
		return this.texts.containsKey(wanted) ? this.texts.get(wanted)
				: this.texts.values().stream().findFirst().orElse(null);
	}

	@Nullable String inEnglish() {
		return in("en");
	}

}
