package org.meetingrecords.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Forms of a name in which case, accents and punctuation don't matter.
 */
public final class NameKey {

	private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private NameKey() {
	}

	/**
	 * Return the key under which a name is looked up: {@code "François  Hollande"} gives
	 * {@code "francois hollande"}.
	 * @param name the name as printed
	 * @return its words, folded and in lower case, with one space between them; empty if
	 * the name has no letter or digit
	 */
	public static String of(String name) {
		// an accent may stand as a character of its own
		char[] composed = Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray();
		char[] folded = new char[composed.length * 4];
		int length = ASCIIFoldingFilter.foldToASCII(composed, 0, folded, 0, composed.length);
		// apostrophes join ("O’Neill", "St Peter's"), all other punctuation separates
		String plain = new String(folded, 0, length).replace("'", "").toLowerCase(Locale.ROOT);
		return GAP.matcher(plain).replaceAll(" ").strip();
	}

	/**
	 * Return a key that does not depend on the order of the words, so that
	 * {@code "Rahmon Emomali"} and {@code "Emomali Rahmon"} have the same.
	 * @param name the name as printed
	 * @return its words as in {@link #of(String)}, in alphabetical order
	 */
	public static String unordered(String name) {
		return Arrays.stream(of(name).split(" ")).sorted().collect(Collectors.joining(" "));
	}

	/**
	 * Return a readable identity for links, cut at a word's end.
	 * @param name the name as printed
	 * @param limit how many characters it has at most
	 * @return its words with hyphens between them; {@code "-"} if it has none
	 */
	public static String slug(String name, int limit) {
		String slug = of(name).replace(' ', '-');
		if (slug.length() > limit) {
			int end = slug.lastIndexOf('-', limit);
			slug = slug.substring(0, (end > 0) ? end : limit);
		}
		return slug.isEmpty() ? "-" : slug;
	}

	/**
	 * Return a slug that is not taken: the wanted one, or the first that is free when it
	 * is numbered from 2 on.
	 * @param wanted the wanted slug
	 * @param taken whether a slug is taken
	 * @return the slug
	 */
	public static String freeSlug(String wanted, Predicate<String> taken) {
		String slug = wanted;
		for (int number = 2; taken.test(slug); number++) {
			slug = wanted + "-" + number;
		}
		return slug;
	}

}
