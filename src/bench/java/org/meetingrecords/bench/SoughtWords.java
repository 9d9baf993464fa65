package org.meetingrecords.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes what people look for of what was said: words, phrases, alternatives.
 */
final class SoughtWords {

	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

	private SoughtWords() {
	}

	/**
	 * Make queries.
	 * @param passages what was said
	 * @return a query for each passage that has words enough
	 */
	static List<String> of(List<String> passages) {
		List<String> queries = new ArrayList<>();
		for (String passage : passages) {
			List<String> words = WORD.matcher(passage).results().map(MatchResult::group).toList();
			if (words.size() > 3) {
				int middle = words.size() / 2;
				queries.add(query(queries.size(), words.subList(middle, middle + 2)));
			}
		}
		return queries;
	}

	private static String query(int number, List<String> words) {
		return switch (number % 4) {
			case 0 -> words.get(0);
			case 1 -> String.join(" ", words);
			case 2 -> "\"the " + words.get(0) + "\" OR " + words.get(1);
			default -> words.get(0) + " -" + words.get(1);
		};
	}

}
