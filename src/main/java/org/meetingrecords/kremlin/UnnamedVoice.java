package org.meetingrecords.kremlin;

import java.util.List;

/**
 * Tells labels of voices without a name, by their words: {@code Question},
 * {@code Remark from the audience}, {@code Young woman}, {@code Second journalist}.
 */
final class UnnamedVoice {

	private static final int MOST_WORDS = 6;

	private UnnamedVoice() {
	}

	// what is said, by nobody knows whom: never the name of a person
	static boolean isSaid(List<String> words) {
		String first = words.get(0);
		if (!Words.isCapitalised(first) || words.size() > MOST_WORDS) {
			return false;
		}
		boolean said = isSpeech(first) && (words.size() == 1 || isNumbered(words));
		boolean called = Words.is("calls", first) && words.size() > 1 && words.get(1).equals("from");
		return said || called || (first.equals("From") && Words.is("venues", last(words)));
	}

	// somebody of whom no more is known than what they are
	static boolean isSomebody(List<String> words) {
		List<String> head = head(words);
		String last = last(head);
		boolean person = Words.isPerson(last) || Words.is("crowds", last) || last.matches("[Vv]oices?");
		boolean plain = words.stream().noneMatch((word) -> word.endsWith(",") || word.equals("and"));
		return person && plain && words.size() <= MOST_WORDS && Words.isCapitalised(words.get(0)) && !isAddressed(words)
				&& !Words.isAdjective(last);
	}

	// "Man in the audience", "Member of the crew": what they are comes first
	private static List<String> head(List<String> words) {
		int end = 1;
		while (end < words.size() && !Words.isLink(words.get(end))) {
			end++;
		}
		return words.subList(0, isNumbered(words) ? 1 : end);
	}

	private static boolean isSpeech(String word) {
		return Words.is("speech", word) || Words.is("choruses", word);
	}

	// "Dear friends", "Mr President", "The Minister"
	private static boolean isAddressed(List<String> words) {
		return words.size() > 1 && Words.is("addresses", words.get(0));
	}

	// "Speaker 2"
	private static boolean isNumbered(List<String> words) {
		return words.size() == 2 && words.get(1).matches("\\d{1,2}|[IVX]+");
	}

	private static String last(List<String> words) {
		return words.get(words.size() - 1);
	}

}
