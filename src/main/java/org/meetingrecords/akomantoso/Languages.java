package org.meetingrecords.akomantoso;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Languages and countries by their codes.
 */
final class Languages {

	private Languages() {
	}

	/**
	 * Return the tag of a language.
	 * @param code its code in two letters or three
	 * @return the shortest, as BCP 47 wants it
	 */
	static String tag(String code) {
		return Arrays.stream(Locale.getISOLanguages())
			.filter((two) -> Locale.forLanguageTag(two).getISO3Language().equals(code))
			.findFirst()
			.orElse(code);
	}

	/**
	 * Return the code of a language.
	 * @param tag its tag as of BCP 47
	 * @return its code in three letters, if it has no more to tell; or else the tag
	 */
	static String code(String tag) {
		return Arrays.asList(Locale.getISOLanguages()).contains(tag) ? Locale.forLanguageTag(tag).getISO3Language()
				: tag;
	}

	/**
	 * Return the name of a country.
	 * @param code its code in two letters
	 * @return its name in English; null if there is no such country
	 */
	static @Nullable String country(String code) {
		String upper = code.toUpperCase(Locale.ROOT);
		return Arrays.asList(Locale.getISOCountries()).contains(upper)
				? new Locale.Builder().setRegion(upper).build().getDisplayCountry(Locale.ENGLISH) : null;
	}

}
