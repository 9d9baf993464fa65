package org.meetingrecords.parlamint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.Space;

/**
 * The name of a speaker who is not listed. Ids are mostly made of names, in whatever
 * order, {@code BrglezMilan} or {@code PERA.Marcello.1943}: they tell which words of the
 * printed label are the name, and where the label has none, they stand for it.
 *
 * @param name the name; null if neither label nor id has one
 * @param role what stands beside the name in the label; null if nothing does
 */
record Naming(@Nullable String name, @Nullable String role) {

	private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll}\\p{M}])(?<!Mc)(?=\\p{Lu})");

	private static final Pattern PIECES = Pattern.compile("[._]+");

	private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}.]+$");

	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

	static Naming of(String id, @Nullable String label, boolean chair) {
		List<String> words = words(id);
		String spelled = (words.size() > 1) ? String.join(" ", words) : null;
		if (label == null) {
			return new Naming(spelled, null);
		}
		Naming found = (spelled != null) ? within(label, words) : null;
		if (found != null) {
			return found;
		}
		String plain = Space.squash(BRACKETS.matcher(label).replaceAll(" "));
		boolean office = chair && plain.indexOf(' ') < 0;
		if (spelled != null) {
			return new Naming(spelled, office ? plain.replaceFirst("\\.$", "") : null);
		}
		return (office || plain.isEmpty()) ? new Naming(null, plain.isEmpty() ? null : plain) : new Naming(plain, null);
	}

	// the label has all words of the id, and in the right order
	private static @Nullable Naming within(String label, List<String> words) {
		Set<String> wanted = new HashSet<>();
		words.forEach((word) -> wanted.add(NameKey.of(word)));
		List<String> name = new ArrayList<>();
		List<String> printed = List.of(label.split(" "));
		int first = -1;
		int last = -1;
		for (int i = 0; i < printed.size() && !wanted.isEmpty(); i++) {
			if (wanted.remove(NameKey.of(printed.get(i)))) {
				first = (first < 0) ? i : first;
				last = i;
				name.add(spelled(EDGES.matcher(printed.get(i)).replaceAll("")));
			}
		}
		if (!wanted.isEmpty()) {
			return null;
		}
		boolean apposition = printed.get(last).endsWith(",");
		String role = apposition ? String.join(" ", printed.subList(last + 1, printed.size()))
				: office(printed.subList(0, first));
		return new Naming(String.join(" ", name), role.isEmpty() ? null : role);
	}

	// "PRESIDENT DR. JANE" is president: titles before a name are short for something
	private static String office(List<String> before) {
		int end = before.size();
		while (end > 0 && before.get(end - 1).endsWith(".")) {
			end--;
		}
		return String.join(" ", before.subList(0, end));
	}

	// "MÜLLER-OHR" gives "Müller-Ohr"
	private static String spelled(String word) {
		if (!word.equals(word.toUpperCase(Locale.ROOT))) {
			return word;
		}
		StringBuilder spelled = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			boolean starts = i == 0 || !Character.isLetter(word.charAt(i - 1));
			spelled.append(starts ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
		}
		return spelled.toString();
	}

	private static List<String> words(String id) {
		return PIECES.splitAsStream(id)
			.filter((piece) -> piece.chars().noneMatch(Character::isDigit))
			.flatMap(CAPITAL::splitAsStream)
			.filter((word) -> word.chars().anyMatch(Character::isLetter))
			.toList();
	}

}
