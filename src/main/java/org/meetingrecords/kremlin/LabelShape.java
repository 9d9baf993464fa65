package org.meetingrecords.kremlin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.NoteKinds;

/**
 * Tells a label from the start of a sentence: a label ends with a name, or begins with
 * one, or is a voice without a name, or comes again and again; and it holds no words of
 * sentences.
 */
class LabelShape {

	private static final Pattern FORBIDDEN = Pattern.compile("[!?;“”\"<>\\[\\]…]");

	/** How no speech begins where the speaker is somebody who has not spoken before. */
	private static final Pattern NO_SPEECH = Pattern.compile("(?:\\p{Ll}|[“”„«\"‘]).*|", Pattern.DOTALL);

	/** How those begin who are given the floor: with a greeting, with thanks. */
	private static final Pattern OPENING = Pattern
		.compile("(?:(?:Mr|Mrs|Ms|Madam) \\p{Lu}|Good (?:morning|afternoon|evening|day)|Hello|Thank you|Thanks|"
				+ "Your \\p{Lu}|Ladies and |Dear |(?:Colleagues|Friends|Comrades)\\b).*", Pattern.DOTALL);

	private static final int LONGEST = 400;

	private static final int MOST_WORDS = 30;

	private static final int MOST_WORDS_REPEATED = 6;

	private final Set<String> listed = new HashSet<>();

	LabelShape(List<String> listedPeople) {
		listedPeople.forEach((person) -> this.listed.add(NameKey.unordered(person)));
	}

	static boolean soundsSpoken(String text) {
		return !NO_SPEECH.matcher(text).matches();
	}

	// the count says how many paragraphs of the page begin with these words, a colon and
	// what sounds spoken
	boolean isLabel(String text, String speech, int count) {
		if (text.length() > LONGEST) {
			return false;
		}
		List<String> words = Words.of(text);
		if (FORBIDDEN.matcher(text).find() || words.size() > MOST_WORDS || !isBalanced(text) || endsSentence(words)) {
			return false;
		}
		if (this.listed.contains(NameKey.unordered(text)) || UnnamedVoice.isSaid(words)) {
			return true;
		}
		if (isOfSentences(words) && !isBareName(words)) {
			return false;
		}
		if (NameShape.isSure(text)) {
			return true;
		}
		boolean opens = OPENING.matcher(speech).matches() && NameShape.isNounPhrase(words);
		return ((count > 1 || opens) && isRepeatable(words))
				|| (soundsSpoken(speech) && (NameShape.isLikely(text) || UnnamedVoice.isSomebody(words)));
	}

	// for a line whose colon stands on the next one
	boolean mayStandAlone(String text) {
		if (text.length() > LONGEST) {
			return false;
		}
		List<String> words = Words.of(text);
		return words.size() <= MOST_WORDS && !FORBIDDEN.matcher(text).find() && !endsSentence(words)
				&& NoteKinds.ofMark(text) == null;
	}

	private static boolean isOfSentences(List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			boolean honorific = i + 1 < words.size() && Words.is("honorifics", words.get(i + 1))
					&& !words.get(i).equals("Your");
			if (!honorific && Words.isOfSentences(words.get(i), i == 0)) {
				return true;
			}
		}
		return false;
	}

	// "Will Doe" is one, "I repeat" is not
	private static boolean isBareName(List<String> words) {
		return words.size() > 1 && !Words.is("addresses", words.get(0))
				&& words.stream().allMatch((word) -> word.length() > 1 && Words.isOfName(word));
	}

	private static boolean isRepeatable(List<String> words) {
		return words.size() <= MOST_WORDS_REPEATED && Words.isCapitalised(words.get(0))
				&& !Words.is("connectives", words.get(0)) && !Words.is("addresses", words.get(0));
	}

	// a full stop belongs to initials and abbreviations only
	private static boolean endsSentence(List<String> words) {
		return words.stream().anyMatch((word) -> word.endsWith(".") && !Words.isInitials(word) && word.length() > 5);
	}

	private static boolean isBalanced(String text) {
		return text.chars().filter((character) -> character == '(').count() == text.chars()
			.filter((character) -> character == ')')
			.count();
	}

}
