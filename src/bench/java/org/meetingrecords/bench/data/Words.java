package org.meetingrecords.bench.data;

import java.util.random.RandomGenerator;

/**
 * Words: the commonest ones of English, and invented ones made of syllables.
 */
final class Words {

	private static final String[] COMMON = ("the of to and a in that we is it this for on you are have with as our be "
			+ "will not I at all they which by from was has there very but what been would their more also an so can your "
			+ "do one if these like who my us people about its or were time here no should now I’d it’s don’t first must "
			+ "how many much because when out some other only them such work well up need think years make new into just "
			+ "country today good say let know those him two even most than over between after where thank under way")
		.split(" ");

	private static final String[] ONSETS = "b br c ch d dr f fr g gr h j k l m n p pl pr r s st t tr v w".split(" ");

	private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");

	private static final String[] ENDS = ", n, r, s, l, nd, st, t, rm, nt, é".split(", ?", -1);

	private static final int INVENTED = 6000;

	private final String[] words = new String[COMMON.length + INVENTED];

	private final Weighted ranks = Weighted.byRank(this.words.length, 1);

	Words(RandomGenerator random) {
		System.arraycopy(COMMON, 0, this.words, 0, COMMON.length);
		for (int i = COMMON.length; i < this.words.length; i++) {
			this.words[i] = invent(random, 2 + random.nextInt(3));
		}
	}

	static String invent(RandomGenerator random, int syllables) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < syllables; i++) {
			word.append(pick(ONSETS, random)).append(pick(VOWELS, random));
		}
		return word.append(pick(ENDS, random)).toString();
	}

	static String pick(String[] from, RandomGenerator random) {
		return from[random.nextInt(from.length)];
	}

	static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	String draw(RandomGenerator random) {
		return this.words[this.ranks.draw(random)];
	}

	// some words as a title has them
	String title(int length, RandomGenerator random) {
		StringBuilder title = new StringBuilder(capital(draw(random)));
		for (int i = 1; i < length; i++) {
			title.append(' ').append(draw(random));
		}
		return title.toString();
	}

}
