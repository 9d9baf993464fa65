package org.meetingrecords.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.transcript.Transcript;

/**
 * What is printed for a voice: {@code Jane Doe}, {@code Jane Doe (Chair)},
 * {@code Doe, Jane}, {@code Jane Doe, Chair of the Board}, {@code Mayor Jane Doe},
 * {@code Jane Doe | Acme}.
 *
 * @param text all of it
 * @param caller what is printed of the voice's name
 * @param role what is printed beside it; null if nothing is
 */
public record Label(String text, String caller, @Nullable String role) {

	/** The voice of which nothing is printed. */
	public static final Label NONE = new Label("Speaker", "Speaker", null);

	private static final Pattern WITH_BRACKETS = Pattern.compile("([^()\\[\\]（）]+) ?[(\\[（]([^()\\[\\]（）]*)[)\\]）]");

	private static final Pattern WITH_SIGN = Pattern.compile("(.+?)(?: [|–—/-] |, )(.+)");

	private static final Pattern ARTICLE = Pattern.compile("(?i)^an? ");

	/** What programs put in brackets that is no role. */
	private static final Pattern MARK = Pattern
		.compile("(?iU)guest|gast|invité|invitado|convidado|ospite|unverified|external|host|co-host|me|you|.*/.*|");

	private static final Set<String> SMALL_SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "phd", "ph.d.", "md", "esq.");

	private static final int LONGEST = 500;

	/**
	 * Take a label apart.
	 * @param printed the label as printed
	 * @return the label
	 */
	public static Label of(String printed) {
		String text = Space.squash(printed);
		if (text.length() > LONGEST) {
			return new Label(text, text, null);
		}
		Matcher brackets = WITH_BRACKETS.matcher(text);
		if (brackets.matches()) {
			String inside = brackets.group(2).strip();
			Label bare = of(brackets.group(1));
			return new Label(text, bare.caller, MARK.matcher(inside).matches() ? bare.role : inside);
		}
		Matcher sign = WITH_SIGN.matcher(text);
		if (sign.matches() && !SMALL_SUFFIXES.contains(sign.group(2).toLowerCase(Locale.ROOT))) {
			if (isSurnameFirst(text)) {
				return new Label(text, sign.group(2) + " " + sign.group(1), null);
			}
			// one word may be the first part of a name: "ATL - Raven"
			if (sign.group(1).indexOf(' ') > 0) {
				return new Label(text, sign.group(1), sign.group(2));
			}
		}
		return withOffice(text);
	}

	/**
	 * Return whether a name is that of nobody in particular, {@code An hon. member}.
	 * @param name the name
	 * @return whether it is
	 */
	public static boolean isVoice(String name) {
		return LabelWords.isVoice(ARTICLE.matcher(name).replaceFirst(""));
	}

	boolean isBracketed() {
		return this.text.endsWith(")") || this.text.endsWith("]") || this.text.endsWith("）");
	}

	/**
	 * Return the voice that the label is printed for.
	 * @return the voice, without a name where the label has none
	 */
	Transcript.Speaker speaker() {
		boolean unnamed = isVoice(this.caller) || this.caller.chars().noneMatch(Character::isLetter);
		return new Transcript.Speaker(this.text, unnamed ? null : name(), this.role);
	}

	private String name() {
		List<String> words = LabelWords.of(this.caller);
		boolean polite = words.size() > 2 && LabelWords.isHonorific(words.get(0));
		return inSmallLetters(words.subList(polite ? 1 : 0, words.size()));
	}

	// a single word in capitals may stand for others: "ATL - Raven"
	private static String inSmallLetters(List<String> words) {
		boolean all = words.stream().allMatch((word) -> word.equals(word.toUpperCase(Locale.ROOT)));
		return words.stream()
			.map((word) -> (all && LabelWords.isShouted(word)) ? withCapitals(word) : word)
			.collect(Collectors.joining(" "));
	}

	// "Doe, Jane", but not "Jane Doe, Chair", nor "Jane, Chair"
	private static boolean isSurnameFirst(String text) {
		int comma = text.indexOf(", ");
		if (comma < 0) {
			return false;
		}
		List<String> given = LabelWords.of(text.substring(comma + 2));
		return text.indexOf(' ') > comma && given.size() <= 2
				&& given.stream().allMatch((word) -> LabelWords.isCapitalised(word) && !LabelWords.isOffice(word));
	}

	private static Label withOffice(String text) {
		List<String> words = LabelWords.of(text);
		int offices = 0;
		while (offices < words.size() && LabelWords.isOffice(words.get(offices))) {
			offices++;
		}
		// one name is too little to tell people apart
		if (offices == 0 || words.size() - offices < 2 || LabelWords.isParticle(words.get(offices))) {
			return new Label(text, text, null);
		}
		return new Label(text, String.join(" ", words.subList(offices, words.size())),
				inSmallLetters(words.subList(0, offices)));
	}

	// "MÜLLER-O’NEIL" gives "Müller-O’Neil"
	private static String withCapitals(String word) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			boolean starts = i == 0 || !Character.isLetter(word.charAt(i - 1));
			result.append(starts ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
		}
		return result.toString();
	}

}
