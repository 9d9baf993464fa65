package org.meetingrecords.kremlin;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by their shape words that end or begin with a person's name.
 */
final class NameShape {

	/** How words for what people do end. */
	private static final Pattern TRADE = Pattern.compile("\\p{L}+(?:ist|ian|man|[dgklmnrstv]er)");

	private NameShape() {
	}

	// a name beside what its bearer is
	static boolean isSure(String text) {
		return (endsWithName(text) && Words.of(text).stream().anyMatch(Words::isPerson)) || hasNameAmidRoles(text)
				|| NameParts.isJoined(text) || NameParts.isTitled(text);
	}

	// what may also be the name of a thing
	static boolean isLikely(String text) {
		return endsWithName(text) || beginsWithName(text);
	}

	private static boolean endsWithName(String text) {
		List<String> words = Words.of(text);
		int last = words.size() - 1;
		while (last > 1 && Words.isSuffix(words.get(last))) {
			last--;
		}
		if (last < 1 || !isSurname(words, last) || Words.isInitials(words.get(last))
				|| Words.is("things", words.get(last))) {
			return false;
		}
		int given = last - 1;
		while (given > 0 && Words.isParticle(words.get(given))) {
			given--;
		}
		String before = words.get(given);
		boolean named = Words.isOfName(before) || (given == last - 1 && endsRole(words.subList(0, last)));
		return named && isNounPhrase(words) && !Words.isCountry(words.get(last))
				&& !Words.isCountry(before + " " + words.get(last)) && !isWhence(words);
	}

	// "Cook" is one in "Jane Cook", but not in "Head Cook"
	static boolean isSurname(List<String> words, int index) {
		String word = words.get(index);
		return Words.isOfName(word) || (index > 0 && Words.isCapitalised(word) && Words.is("surnames", word)
				&& Words.isOfName(words.get(index - 1)));
	}

	// for a name of one word: "Governor Doe", "Governor of the Northern Region Doe"
	private static boolean endsRole(List<String> words) {
		String last = words.get(words.size() - 1);
		return Words.isPerson(last)
				|| (Words.isOrganisation(last) && words.size() > 2 && words.stream().anyMatch(Words::isOffice));
	}

	// "Jane Doe from New Strelsau", of whom a letter was read out; what comes from there
	// may also be a trade, with a name behind the place
	private static boolean isWhence(List<String> words) {
		int from = words.indexOf("from");
		if (from < 1 || words.stream().anyMatch(Words::isPerson)) {
			return false;
		}
		boolean named = from > 1 && words.subList(0, from).stream().allMatch(Words::isOfName);
		return named || words.size() - from <= 3;
	}

	// "Jane Doe, Editor of the Weekly"
	private static boolean beginsWithName(String text) {
		int comma = text.indexOf(", ");
		if (comma < 0) {
			return false;
		}
		List<String> name = Words.of(text.substring(0, comma));
		List<String> role = Words.of(text.substring(comma + 2));
		return !name.isEmpty() && name.size() <= 4
				&& name.stream().allMatch((word) -> Words.isOfName(word) || Words.isParticle(word))
				&& role.stream().anyMatch((word) -> Words.isPerson(word) || TRADE.matcher(word).matches());
	}

	// "Announcer Jane Doe, moderator of the talk"
	private static boolean hasNameAmidRoles(String text) {
		int comma = text.lastIndexOf(", ");
		if (comma < 0 || Character.isUpperCase(text.charAt(comma + 2))) {
			return false;
		}
		List<String> role = Words.of(text.substring(comma + 2));
		return endsWithName(text.substring(0, comma)) && role.stream().anyMatch(Words::isPerson);
	}

	// what is not capitalised links or describes offices; sentences have far more such
	// words
	static boolean isNounPhrase(List<String> words) {
		long plain = words.stream()
			.filter((word) -> !Words.isCapitalised(word) && !Words.isLink(word) && !Words.isParticle(word)
					&& !Words.isPerson(word) && !Words.isOrganisation(word) && !Words.isOfName(word))
			.count();
		String first = words.get(0);
		boolean begins = (Words.isCapitalised(first) && (!Words.isLink(first) || first.equals("The")))
				|| Words.isPerson(first);
		boolean counts = Words.is("connectives", first) && (words.size() == 1 || !Words.isPerson(words.get(1)));
		return begins && !counts && plain <= Math.max(1, words.size() / (Words.isPerson(first) ? 2 : 3));
	}

}
