package org.meetingrecords.kremlin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists of words, each under its name.
 */
final class WordLists {

	private static final Pattern PUNCTUATION = Pattern.compile("[,.;()“”\"]");

	private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L}{2})-(?=\\p{L})");

	private final Map<String, Set<String>> lists;

	private WordLists(Map<String, Set<String>> lists) {
		this.lists = lists;
	}

	static WordLists load() {
		Properties listed = Listed.load("words.properties");
		return new WordLists(listed.stringPropertyNames()
			.stream()
			.collect(Collectors.toUnmodifiableMap((name) -> name,
					(name) -> Arrays.stream(listed.getProperty(name).split("\\s+"))
						.collect(Collectors.toUnmodifiableSet()))));
	}

	boolean has(String list, String key) {
		Set<String> words = this.lists.get(list);
		if (words == null) {
			throw new IllegalArgumentException("There is no list of words '%s'".formatted(list));
		}
		return words.contains(key);
	}

	// how a word stands in the lists
	static String key(String word) {
		String plain = PUNCTUATION.matcher(word.toLowerCase(Locale.ROOT).replace('\'', '’')).replaceAll("");
		return HYPHEN.matcher(plain).replaceAll("");
	}

}
