package org.meetingrecords.correction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs turns that share many of their words, each with the best of the others that
 * leaves all in order.
 */
final class Likeness {

	static final int NONE = -1;

	/** The part of their words that two turns must share. */
	private static final double LEAST = 0.5;

	/**
	 * The part of their pairs of adjacent words that two turns must share to show that
	 * they are of one record: texts of one language have half of the words in common by
	 * chance, but hardly a sixth of the pairs.
	 */
	private static final double LEAST_PAIRS = 1.0 / 3;

	/** What decides between partners that share as many words. */
	private static final double SAME_VOICE = 0.1;

	/**
	 * How many words may be compared: where that is not enough, nearly all was written
	 * anew.
	 */
	private static final long MOST_WORK = 20_000_000;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private final List<Turn> before;

	private final List<Turn> after;

	private final int[][] oldWords;

	private final int[][] words;

	private Likeness(List<Turn> before, List<Turn> after) {
		this.before = before;
		this.after = after;
		Map<String, Integer> numbers = new HashMap<>();
		this.oldWords = words(before, numbers);
		this.words = words(after, numbers);
	}

	/**
	 * Pair turns.
	 * @param before the turns of one edition, in order
	 * @param after the turns of the other, in order
	 * @return the place before of each turn after, {@link #NONE} if it has no partner
	 */
	static int[] pair(List<Turn> before, List<Turn> after) {
		int[] partners = new int[after.size()];
		Arrays.fill(partners, NONE);
		if (!before.isEmpty() && !after.isEmpty()) {
			Likeness likeness = new Likeness(before, after);
			if (likeness.work() <= MOST_WORK) {
				likeness.pair(partners);
			}
			likeness.pairLonely(partners);
		}
		return partners;
	}

	/**
	 * Return whether two turns are so alike that they cannot be of different records.
	 * @param before a turn
	 * @param after another
	 * @return whether they say the same, or nearly so
	 */
	static boolean cannotBeChance(Turn before, Turn after) {
		return before.text().equals(after.text())
				|| new Likeness(List.of(inPairs(before)), List.of(inPairs(after))).share(0, 0) >= LEAST_PAIRS;
	}

	private static Turn inPairs(Turn turn) {
		String[] words = NO_WORD.split(turn.text());
		return new Turn(turn.voice(),
				IntStream.range(1, words.length)
					.mapToObj((i) -> words[i - 1] + words[i])
					.collect(Collectors.joining(" ")));
	}

	private long work() {
		return (long) this.after.size() * count(this.oldWords) + (long) this.before.size() * count(this.words);
	}

	// best[i][j] is the most that the first i before and the first j after can have in
	// common
	private void pair(int[] partners) {
		float[][] best = new float[this.before.size() + 1][this.after.size() + 1];
		for (int i = 0; i < this.before.size(); i++) {
			for (int j = 0; j < this.after.size(); j++) {
				best[i + 1][j + 1] = Math.max(best[i][j] + alike(i, j), Math.max(best[i][j + 1], best[i + 1][j]));
			}
		}
		int i = this.before.size();
		int j = this.after.size();
		while (i > 0 && j > 0) {
			if (best[i][j] == best[i - 1][j]) {
				i--;
			}
			else if (best[i][j] == best[i][j - 1]) {
				j--;
			}
			else {
				partners[--j] = --i;
			}
		}
	}

	private float alike(int old, int now) {
		double shared = share(old, now);
		if (shared < LEAST) {
			return 0;
		}
		return (float) (shared + (sameVoice(old, now) ? SAME_VOICE : 0));
	}

	private double share(int old, int now) {
		int total = this.oldWords[old].length + this.words[now].length;
		return (total > 0) ? 2.0 * common(this.oldWords[old], this.words[now]) / total : 0;
	}

	private boolean sameVoice(int old, int now) {
		return Objects.equals(this.before.get(old).voice(), this.after.get(now).voice());
	}

	// what one voice said in one place is reworded, however much
	private void pairLonely(int[] partners) {
		int old = 0;
		int now = 0;
		for (int end = 0; end <= partners.length; end++) {
			if (end == partners.length || partners[end] != NONE) {
				int oldEnd = (end == partners.length) ? this.before.size() : partners[end];
				if (oldEnd - old == 1 && end - now == 1 && sameVoice(old, now)) {
					partners[now] = old;
				}
				old = oldEnd + 1;
				now = end + 1;
			}
		}
	}

	private static int[][] words(List<Turn> turns, Map<String, Integer> numbers) {
		return turns.stream()
			.map((turn) -> NO_WORD.splitAsStream(turn.text().toLowerCase(Locale.ROOT))
				.filter((word) -> !word.isEmpty())
				.mapToInt((word) -> numbers.computeIfAbsent(word, (first) -> numbers.size()))
				.sorted()
				.toArray())
			.toArray(int[][]::new);
	}

	private static long count(int[][] words) {
		return Arrays.stream(words).mapToLong((turn) -> turn.length + 1L).sum();
	}

	private static int common(int[] some, int[] others) {
		int common = 0;
		int i = 0;
		int j = 0;
		while (i < some.length && j < others.length) {
			int order = Integer.compare(some[i], others[j]);
			if (order == 0) {
				common++;
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return common;
	}

}
