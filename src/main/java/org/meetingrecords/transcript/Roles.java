package org.meetingrecords.transcript;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Tells by their roles whether two voices of one name are two people.
 */
public final class Roles {

	/**
	 * How many people of one name a meeting may have, as many as a conference has
	 * delegates: each role is compared with those of all. Further ones are the last.
	 */
	public static final int MOST_NAMESAKES = 200;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");

	/** Words that no role is told by, where it has others. */
	private static final int SHORT = 3;

	private Roles() {
	}

	/**
	 * Return whether two roles are those of two people: they share at most half of the
	 * words of the shorter one, as "Minister of Defence" and "Defence Minister" do not,
	 * and none has the first letters of the other, as "CEO" and "Chief Executive Officer"
	 * do.
	 * @param one a role; null if none is printed
	 * @param other another, likewise
	 * @return whether they are; not if one of them is missing
	 */
	public static boolean differ(@Nullable String one, @Nullable String other) {
		if (one == null || other == null) {
			return false;
		}
		Set<String> words = words(one);
		Set<String> others = words(other);
		int shorter = Math.min(words.size(), others.size());
		words.retainAll(others);
		return words.size() * 2 <= shorter && !abbreviates(one, other) && !abbreviates(other, one);
	}

	private static boolean abbreviates(String one, String other) {
		String letters = NO_WORD.matcher(one).replaceAll("");
		return ABBREVIATION.matcher(letters).matches()
				&& (initials(other, 0).startsWith(letters) || initials(other, SHORT).startsWith(letters));
	}

	private static String initials(String role, int longerThan) {
		return NO_WORD.splitAsStream(role.toUpperCase(Locale.ROOT))
			.filter((word) -> word.length() > longerThan)
			.map((word) -> word.substring(0, 1))
			.collect(Collectors.joining());
	}

	private static Set<String> words(String role) {
		Set<String> all = new HashSet<>(Arrays.asList(NO_WORD.split(role.toLowerCase(Locale.ROOT))));
		Set<String> telling = all.stream().filter((word) -> word.length() > SHORT).collect(Collectors.toSet());
		return telling.isEmpty() ? all : telling;
	}

}
