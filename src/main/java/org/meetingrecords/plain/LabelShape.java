package org.meetingrecords.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How sure the look of what stands before a colon is to be a label.
 */
enum LabelShape {

	/** The start of a sentence, or a field. */
	NONE,

	/** One word in small letters, as accounts are named. */
	ACCOUNT,

	/** One word with a capital, or in a script without. */
	WORD,

	/**
	 * A name of several words, a name in capitals, a number to call, or a known voice.
	 */
	NAME;

	private static final Pattern FORBIDDEN = Pattern.compile("[!?:;“”\"<>{}=\\\\…\\[\\]$%^]|\\.\\.");

	private static final Pattern PHONE = Pattern.compile("\\+?[\\d*][\\d* ()-]{4,20}");

	private static final Pattern ACCOUNT_NAME = Pattern.compile("[\\p{Ll}\\d][\\p{Ll}\\d._@-]{1,40}");

	private static final int LONGEST = 80;

	private static final int MOST_WORDS = 6;

	static LabelShape of(Label label) {
		String text = label.caller();
		if (text.isEmpty() || text.length() > LONGEST || FORBIDDEN.matcher(text).find()) {
			return NONE;
		}
		if (LabelWords.isVoice(text) || PHONE.matcher(text).matches()) {
			return NAME;
		}
		List<String> words = LabelWords.of(text);
		if (words.size() > MOST_WORDS || LabelWords.beginsOther(words.get(0)) || endsSentence(words)
				|| !Character.isLetter(text.codePointAt(0))) {
			return NONE;
		}
		if (words.size() == 1 && ACCOUNT_NAME.matcher(text).matches()) {
			return ACCOUNT;
		}
		boolean named = LabelWords.isCapitalised(words.get(words.size() - 1))
				&& words.stream().allMatch((word) -> LabelWords.isCapitalised(word) || LabelWords.isParticle(word));
		if (!named) {
			return NONE;
		}
		return (words.size() > 1 || label.isBracketed() || LabelWords.isShouted(text)) ? NAME : WORD;
	}

	// a full stop belongs to initials and abbreviations only
	private static boolean endsSentence(List<String> words) {
		return words.stream().anyMatch((word) -> word.endsWith(".") && word.length() > 4 && word.indexOf('.') > 3);
	}

}
