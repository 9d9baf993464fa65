package org.meetingrecords.kremlin;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A label taken apart.
 *
 * @param name the name; null if the label has none
 * @param role the role; null if the label has none
 */
record NameParts(@Nullable String name, @Nullable String role) {

	private static final Pattern PATRONYMIC = Pattern.compile(".*(?:vich|vna|ichna)");

	private static final String TITLES = "(?<title>King|Queen|Emperor|Prince|Sultan|Emir|Pope|Patriarch|Metropolitan|"
			+ "Archbishop|Bishop)";

	private static final String NAME = "(?<name>\\p{Lu}[\\p{L}’'-]+(?: [IVX]+)?)";

	/** Monarchs and clerics: "King John III of Ruritania". */
	private static final Pattern TITLED = Pattern
		.compile("(?<before>(?:.* )?)" + TITLES + " " + NAME + "(?<see> of .+)?");

	/** The same turned round: "King of Ruritania John III". */
	private static final Pattern TITLED_LAST = Pattern
		.compile("(?<before>(?:.* )?)" + TITLES + "(?<see> of .*?(?<country>[^ ]+)) " + NAME);

	/** The same as lists print it: "John III King of Ruritania". */
	private static final Pattern TITLED_LISTED = Pattern.compile(NAME + " " + TITLES + "(?: of .+)?");

	private static final Pattern JOINED = Pattern
		.compile("\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}{2,}|\\p{Lu}\\.\\p{Lu}\\p{Ll}{2,}");

	private static final int LONGEST_NAME = 4;

	private static final Set<Character> BRACKETS = Set.of(')', '”', '"');

	static boolean isTitled(String label) {
		return TITLED.matcher(label).matches();
	}

	// with nothing but the label's own words to go by
	static NameParts of(String label) {
		NameParts parts = titled(label);
		if (parts == null) {
			parts = nameFirst(label);
		}
		if (parts == null) {
			parts = nameAmidRoles(label);
		}
		return (parts != null) ? parts : nameLast(label);
	}

	// for a label that may end, or begin, with a name that is known; null if it does not
	static @Nullable NameParts with(String label, String name) {
		if (label.length() == name.length()) {
			return label.equalsIgnoreCase(name) ? new NameParts(label, null) : null;
		}
		int start = label.length() - name.length();
		if (start > 1 && label.regionMatches(true, start, name, 0, name.length())
				&& !Character.isLetterOrDigit(label.charAt(start - 1))) {
			return new NameParts(label.substring(start), role(label.substring(0, start)));
		}
		if (label.regionMatches(true, 0, name + ", ", 0, name.length() + 2)) {
			return new NameParts(label.substring(0, name.length()), role(label.substring(name.length() + 2)));
		}
		return null;
	}

	// for a monarch or cleric in a list; null for anybody else
	static @Nullable String titledName(String listed) {
		Matcher titled = TITLED_LISTED.matcher(listed);
		return titled.matches() ? titled.group("title") + " " + titled.group("name") : null;
	}

	// one name is too little to tell people apart: the title is part of it
	private static @Nullable NameParts titled(String label) {
		Matcher titled = TITLED.matcher(label);
		if (!titled.matches()) {
			titled = TITLED_LAST.matcher(label);
			if (!titled.matches() || !Words.isCountry(titled.group("country"))) {
				return null;
			}
		}
		String see = (titled.group("see") != null) ? titled.group("see") : "";
		return new NameParts(titled.group("title") + " " + titled.group("name"),
				role(titled.group("before") + titled.group("title") + see));
	}

	private static @Nullable NameParts nameFirst(String label) {
		int comma = label.indexOf(", ");
		if (comma < 0) {
			return null;
		}
		List<String> name = Words.of(label.substring(0, comma));
		List<String> rest = Words.of(label.substring(comma + 2));
		boolean named = name.size() >= 2 && name.size() <= 4 && name.stream().allMatch(Words::isOfName);
		boolean endsWithName = rest.size() > 2 && nameLast(label.substring(comma + 2)).name() != null
				&& !Words.isLink(rest.get(rest.size() - 2)) && Words.isCapitalised(rest.get(0));
		return (named && !endsWithName && rest.stream().anyMatch(Words::isPerson))
				? new NameParts(String.join(" ", name), role(label.substring(comma + 2))) : null;
	}

	// "Announcer Jane Doe, moderator of the talk"
	private static @Nullable NameParts nameAmidRoles(String label) {
		int comma = label.lastIndexOf(", ");
		if (comma < 0 || Character.isUpperCase(label.charAt(comma + 2))) {
			return null;
		}
		NameParts before = nameLast(label.substring(0, comma));
		return (before.name() != null && before.role() != null)
				? new NameParts(before.name(), before.role() + label.substring(comma)) : null;
	}

	private static NameParts nameLast(String label) {
		List<String> words = Words.of(label);
		int start = words.size();
		while (start > 0 && belongsToName(words, start - 1)) {
			start--;
		}
		// particles begin a name only behind a given name
		while (start < words.size() && Words.isParticle(words.get(start)) && !Words.isCapitalised(words.get(start))) {
			start++;
		}
		int first = shortened(words, start, behindCountry(words, start));
		List<String> name = words.subList(first, words.size());
		// a surname behind an office is enough, a single word alone is not
		boolean ofOneWord = name.size() == 1 && (first == 0 || !Words.isPerson(words.get(first - 1)))
				&& !isJoined(name.get(0));
		// "Winner of the Prize for Young Poets": what follows "for" is no name
		boolean belongsToLink = first > 0 && first == start && Words.isLink(words.get(first - 1));
		if (name.isEmpty() || ofOneWord || belongsToLink) {
			return new NameParts(null, words.stream().anyMatch(Words::isOffice) ? label : null);
		}
		return new NameParts(String.join(" ", name), role(String.join(" ", words.subList(0, first))));
	}

	// two names that lost the space between them: "JaneDoe", "J.Doe"
	static boolean isJoined(String word) {
		return JOINED.matcher(word).matches();
	}

	private static boolean belongsToName(List<String> words, int index) {
		String word = words.get(index);
		if (index == words.size() - 1) {
			return NameShape.isSurname(words, index) || (index > 0 && Words.isSuffix(word));
		}
		boolean separated = word.endsWith(",") || BRACKETS.contains(word.charAt(word.length() - 1));
		boolean named = Words.isOfName(word) && !Words.isPerson(word) && !Words.is("honorifics", word);
		return !separated && (named || (Words.isParticle(word) && index > 0) || Words.isNumeral(word));
	}

	// "… of the Kingdom of Ruritania John Doe": the country belongs to the role
	private static int behindCountry(List<String> words, int start) {
		for (int length = Math.min(4, words.size() - start - 1); length > 0 && start > 0; length--) {
			if (Words.isCountry(String.join(" ", words.subList(start, start + length)))) {
				return start + length;
			}
		}
		return start;
	}

	// where no office, country or bracket shows the start of a name, it has two words,
	// besides initials, particles and patronymics
	private static int shortened(List<String> words, int start, int behindCountry) {
		List<String> left = words.subList(behindCountry, words.size());
		long names = left.stream().filter((word) -> !Words.isParticle(word)).count();
		boolean marked = start == 0 || behindCountry > start || Words.isPerson(words.get(start - 1))
				|| words.get(start - 1).endsWith(")");
		if (names <= (marked ? LONGEST_NAME : 2)) {
			return behindCountry;
		}
		int index = words.size() - 2;
		while (index > behindCountry && (Words.isParticle(words.get(index)) || Words.isInitials(words.get(index))
				|| PATRONYMIC.matcher(words.get(index)).matches())) {
			index--;
		}
		return index;
	}

	private static @Nullable String role(String text) {
		String role = text.strip().replaceAll("[,–—-]$", "").strip();
		return role.isEmpty() ? null : role;
	}

}
