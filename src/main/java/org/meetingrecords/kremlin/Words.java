package org.meetingrecords.kremlin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.meetingrecords.shared.NameKey;

/**
 * What single words of labels tell: an office, an organisation, a country, a name.
 */
final class Words {

	private static final WordLists LISTS = WordLists.load();

	private static final Set<String> COUNTRIES = Stream.concat(
			Arrays.stream(Locale.getISOCountries())
				.map((code) -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
			Stream.of("Korea", "Great Britain", "Britain", "England", "Czech Republic", "Congo", "Palestine",
					"Abkhazia", "South Ossetia", "Soviet Union", "USSR", "USA", "UAE", "UK", "America", "Vietnam",
					"Macedonia", "Burma", "Ivory Coast", "European Union", "Crimea", "Moscow", "St Petersburg",
					"Bavaria"))
		.map(NameKey::of)
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?)+");

	private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

	private static final Pattern NAME = Pattern.compile("(?:\\p{Ll}{1,3}[-’'])?\\p{Lu}[\\p{L}\\p{M}’'‘.-]*");

	private static final Pattern PLACE_LESS = Pattern
		.compile("excerpts?|beginning|speech|statement|transcript|interview|remarks?");

	private Words() {
	}

	static List<String> of(String text) {
		return List.of(text.split(" "));
	}

	static boolean isLink(String word) {
		return is("links", word) && !isInitials(word);
	}

	static boolean isParticle(String word) {
		return LISTS.has("particles", word.toLowerCase(Locale.ROOT));
	}

	// "Jr", "III": what may stand behind a whole name
	static boolean isSuffix(String word) {
		return is("suffixes", word) || isNumeral(word);
	}

	static boolean isOffice(String word) {
		return is("offices", word) || WordLists.key(word).contains("general");
	}

	// an office too: "Physicist", "Vice-Rector", "Pilot-cosmonaut"
	static boolean isPerson(String word) {
		return is("people", word) || isOffice(word)
				|| (word.indexOf('-') > 0 && Arrays.stream(word.split("-")).anyMatch((part) -> is("offices", part)));
	}

	static boolean isOrganisation(String word) {
		return is("organisations", word);
	}

	// "Second", "Vice": what needs a noun behind it
	static boolean isAdjective(String word) {
		return is("adjectives", word);
	}

	// of any of the named lists
	static boolean is(String list, String word) {
		return LISTS.has(list, WordLists.key(word));
	}

	// behind the first word, capitals make a part of a name of it: "Theresa May", "No. 7"
	static boolean isOfSentences(String word, boolean isFirst) {
		boolean ofName = isCapitalised(word) && !isFirst && !word.matches("I(?:[’'].*)?");
		return is("sentences", word) && !isInitials(word) && !isAcronym(word) && !ofName;
	}

	static boolean isCountry(String words) {
		return COUNTRIES.contains(NameKey.of(words));
	}

	static boolean isInitials(String word) {
		return INITIALS.matcher(word).matches();
	}

	// "US", "IT", "WHO"
	static boolean isAcronym(String word) {
		return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
	}

	static boolean isNumeral(String word) {
		return NUMERAL.matcher(word).matches();
	}

	// a whole word in capitals, which is not a numeral or an initial
	static boolean isShouted(String word) {
		return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && !isNumeral(word) && !isInitials(word);
	}

	static boolean isCapitalised(String word) {
		return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
	}

	// a capital and letters, an initial, or an Arabic article with a capital behind it
	static boolean isOfName(String word) {
		if (isInitials(word)) {
			return true;
		}
		if (isLink(word) && word.equals(word.toUpperCase(Locale.ROOT))) {
			return false;
		}
		return NAME.matcher(word).matches() && !word.endsWith(".") && !isOffice(word) && !isOrganisation(word);
	}

	// "Novo-Ogaryovo, Moscow Region"
	static boolean isPlaceShaped(String text) {
		List<String> words = of(text.replace(",", ""));
		return words.size() <= 7
				&& words.stream().allMatch((word) -> isCapitalised(word) || isLink(word) || isParticle(word))
				&& words.stream()
					.noneMatch(
							(word) -> isOfSentences(word, true) || PLACE_LESS.matcher(WordLists.key(word)).matches());
	}

}
