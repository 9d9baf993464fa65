package org.meetingrecords.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.meetingrecords.shared.NameKey;

/**
 * Tells a label from the start of a sentence by its words: a label ends with a name, or
 * begins with one, or is a voice without a name; and it holds no words of sentences.
 */
class LabelShape {

	private static final Pattern FORBIDDEN = Pattern.compile("[!?;“”\"<>\\[\\]…]");

	private static final int MOST_WORDS = 30;

	private final Set<String> listed = new HashSet<>();

	LabelShape(List<String> listedPeople) {
		listedPeople.forEach((person) -> this.listed.add(NameKey.unordered(person)));
	}

	// the count says how many paragraphs of the page begin with these words and a colon
	boolean isLabel(String text, int count) {
		List<String> words = Words.of(text);
		if (FORBIDDEN.matcher(text).find() || words.size() > MOST_WORDS || !isBalanced(text) || endsSentence(words)) {
			return false;
		}
		if (this.listed.contains(NameKey.unordered(text))) {
			return true;
		}
		if (isVoice(words)) {
			return true;
		}
		if (words.stream().anyMatch(Words::isOfSentences)) {
			return false;
		}
		return endsWithName(words) || beginsWithName(text) || hasNameAmidRoles(text) || NameParts.isJoined(text)
				|| (count > 1 && isRole(words)) || NameParts.isTitled(text);
	}

	// for a line whose colon stands on the next one
	boolean mayStandAlone(String text) {
		List<String> words = Words.of(text);
		return words.size() <= MOST_WORDS && !FORBIDDEN.matcher(text).find() && !endsSentence(words)
				&& NoteKinds.ofMark(text) == null;
	}

	static boolean isVoice(List<String> words) {
		return Words.isCapitalised(words.get(0)) && Words.isVoice(words.get(0))
				&& (words.size() == 1 || (words.size() <= 6 && words.get(1).equals("from")));
	}

	private static boolean endsWithName(List<String> words) {
		int last = words.size() - 1;
		if (last < 1 || !Words.isOfName(words.get(last)) || Words.isInitials(words.get(last))) {
			return false;
		}
		int given = last - 1;
		while (given > 0 && Words.isParticle(words.get(given))) {
			given--;
		}
		String before = words.get(given);
		if (!Words.isOfName(before) && !(given == last - 1 && Words.isOffice(before))) {
			return false;
		}
		return isNounPhrase(words) && !Words.isCountry(words.get(last))
				&& !Words.isCountry(before + " " + words.get(last));
	}

	// "Jane Doe, Editor of the Weekly"
	private static boolean beginsWithName(String text) {
		int comma = text.indexOf(", ");
		if (comma < 0) {
			return false;
		}
		List<String> name = Words.of(text.substring(0, comma));
		List<String> role = Words.of(text.substring(comma + 2));
		return name.size() >= 2 && name.size() <= 4 && name.stream().allMatch(Words::isOfName)
				&& role.stream().anyMatch(Words::isOffice);
	}

	// "Announcer Jane Doe, moderator of the talk"
	private static boolean hasNameAmidRoles(String text) {
		int comma = text.lastIndexOf(", ");
		if (comma < 0 || Character.isUpperCase(text.charAt(comma + 2))) {
			return false;
		}
		List<String> role = Words.of(text.substring(comma + 2));
		return endsWithName(Words.of(text.substring(0, comma)))
				&& role.stream().anyMatch((word) -> Words.isOffice(word) || Words.isVoice(word));
	}

	private static boolean isRole(List<String> words) {
		return words.size() <= 6 && words.stream().anyMatch((word) -> Words.isOffice(word) || Words.isVoice(word));
	}

	// what is not capitalised links or describes offices; sentences have far more such
	// words
	private static boolean isNounPhrase(List<String> words) {
		long plain = words.stream()
			.filter((word) -> !Words.isCapitalised(word) && !Words.isLink(word) && !Words.isParticle(word)
					&& !Words.isOffice(word) && !Words.isOrganisation(word) && !Words.isOfName(word))
			.count();
		String first = words.get(0);
		boolean begins = (Words.isCapitalised(first) && (!Words.isLink(first) || first.equals("The")))
				|| Words.isOffice(first);
		return begins && plain <= Math.max(1, words.size() / (Words.isOffice(first) ? 2 : 3));
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
