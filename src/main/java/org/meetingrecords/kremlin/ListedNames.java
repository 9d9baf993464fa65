package org.meetingrecords.kremlin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.meetingrecords.shared.NameKey;

/**
 * The names of a page's list of people as they are said. The list puts the surname first;
 * which of its words that is, the rest of the page tells.
 */
class ListedNames {

	private static final int MOST_WORDS = 8;

	/** How often the page has each order of the words of each name. */
	private final Map<String, Integer> counts = new HashMap<>();

	ListedNames(List<String> listed, Stream<String> text) {
		listed.forEach((name) -> orders(name).forEach((order) -> this.counts.put(NameKey.of(order), 0)));
		int most = this.counts.keySet().stream().mapToInt((order) -> order.split(" ").length).max().orElse(0);
		if (most == 0) {
			return;
		}
		text.forEach((part) -> count(NameKey.of(part).split(" "), most));
	}

	String said(String listed) {
		String titled = NameParts.titledName(listed);
		if (titled != null) {
			return titled;
		}
		List<String> orders = orders(listed);
		String best = orders.get(Math.min(1, orders.size() - 1));
		for (String order : orders) {
			best = (count(order) > count(best)) ? order : best;
		}
		return best;
	}

	private int count(String order) {
		return this.counts.getOrDefault(NameKey.of(order), 0);
	}

	// one pass, however many names there are
	private void count(String[] words, int most) {
		for (int start = 0; start < words.length; start++) {
			for (int length = 1; length <= Math.min(most, words.length - start); length++) {
				String part = (length == 1) ? words[start]
						: String.join(" ", Arrays.asList(words).subList(start, start + length));
				this.counts.computeIfPresent(part, (order, count) -> count + 1);
			}
		}
	}

	private static List<String> orders(String listed) {
		List<String> words = Words.of(listed.replace(",", ""));
		List<String> orders = new ArrayList<>();
		for (int front = 0; front < Math.min(words.size(), MOST_WORDS); front++) {
			List<String> turned = new ArrayList<>(words);
			Collections.rotate(turned, -front);
			orders.add(String.join(" ", turned));
		}
		return orders;
	}

}
