package org.meetingrecords.kremlin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.Roles;
import org.meetingrecords.transcript.Transcript;

/**
 * The voices of one page: which labels mean the same one, and its name and role.
 */
class Voices {

	private static final String AND = " and ";

	private final KnownNames names;

	private final Map<String, Integer> indexes = new LinkedHashMap<>();

	private final List<Transcript.Speaker> speakers = new ArrayList<>();

	/**
	 * Join the labels of a page.
	 * @param labels the labels of all turns, in order
	 * @param people the people whom the page lists
	 */
	Voices(List<String> labels, List<Transcript.ListedPerson> people) {
		Set<String> distinct = new LinkedHashSet<>(labels);
		this.names = new KnownNames(distinct,
				people.stream().flatMap((person) -> Stream.of(person.name(), person.listedName())).toList());
		List<Voice> all = distinct.stream().map((label) -> new Voice(label, parts(label))).toList();
		Map<String, Set<String>> abbreviated = new HashMap<>();
		all.stream()
			.filter((voice) -> voice.abbreviation() != null && !voice.isAbbreviated())
			.forEach((voice) -> abbreviated
				.computeIfAbsent(Objects.requireNonNull(voice.abbreviation()), (key) -> new HashSet<>())
				.add(voice.key()));
		Map<String, List<Voice>> voices = new LinkedHashMap<>();
		all.forEach((voice) -> voices.computeIfAbsent(key(voice, abbreviated), (key) -> new ArrayList<>()).add(voice));
		voices.values().forEach((same) -> namesakes(same).forEach(this::add));
	}

	private void add(List<Voice> same) {
		same.forEach((voice) -> this.indexes.put(voice.label(), this.speakers.size()));
		this.speakers.add(speaker(same));
	}

	// one without a role is the first of them
	private static List<List<Voice>> namesakes(List<Voice> voices) {
		List<List<Voice>> people = new ArrayList<>();
		for (Voice voice : voices) {
			people.stream()
				.filter((same) -> !Roles.differ(speaker(same).role(), voice.parts().role()))
				.findFirst()
				.or(() -> people.stream().skip(Roles.MOST_NAMESAKES - 1).findFirst())
				.ifPresentOrElse((same) -> same.add(voice), () -> people.add(new ArrayList<>(List.of(voice))));
		}
		return people;
	}

	int indexOf(String label) {
		return Objects.requireNonNull(this.indexes.get(label), label);
	}

	List<Transcript.Speaker> speakers() {
		return this.speakers;
	}

	// "J. Doe" is Jane Doe where the page has no other Doe with a J
	private static String key(Voice voice, Map<String, Set<String>> abbreviated) {
		Set<String> full = voice.isAbbreviated() ? abbreviated.getOrDefault(voice.abbreviation(), Set.of()) : Set.of();
		return (full.size() == 1) ? full.iterator().next() : voice.key();
	}

	private NameParts parts(String label) {
		NameParts known = this.names.parts(label);
		if (known != null) {
			return isJoint(label) ? new NameParts(null, null) : known;
		}
		return UnnamedVoice.isSaid(Words.of(label)) ? new NameParts(null, null) : NameParts.of(label);
	}

	// "Jane Doe and John Roe" speak as one voice, which is neither's
	private boolean isJoint(String label) {
		int link = label.lastIndexOf(AND);
		return link > 0 && this.names.parts(label.substring(0, link)) != null
				&& this.names.parts(label.substring(link + AND.length())) != null;
	}

	private static Transcript.Speaker speaker(List<Voice> same) {
		String label = same.get(0).label();
		String name = null;
		String role = null;
		for (Voice voice : same) {
			label = (voice.label().length() > label.length()) ? voice.label() : label;
			role = (role != null) ? role : voice.parts().role();
			name = better(name, voice.parts().name());
		}
		return new Transcript.Speaker(label, (name != null) ? inSmallLetters(name) : null, role);
	}

	// the form with all its spaces, initials written out, and not in capitals
	private static @Nullable String better(@Nullable String one, @Nullable String other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		boolean longer = other.length() > one.length();
		return ((isInCapitals(one) || longer) && !isInCapitals(other)) ? other : one;
	}

	private static boolean isInCapitals(String name) {
		return name.equals(name.toUpperCase(Locale.ROOT));
	}

	private static String inSmallLetters(String name) {
		return Words.of(name)
			.stream()
			.map((word) -> Words.isShouted(word) ? withCapitals(word) : word)
			.collect(Collectors.joining(" "));
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

	/**
	 * A label with its parts.
	 */
	private record Voice(String label, NameParts parts) {

		String key() {
			String name = this.parts.name();
			return (name != null) ? "name " + NameKey.of(name).replace(" ", "") : "label " + NameKey.of(this.label);
		}

		boolean isAbbreviated() {
			return words().size() == 2 && Words.isInitials(words().get(0));
		}

		// "j doe"; null for a name of one word, or none
		@Nullable String abbreviation() {
			List<String> words = words();
			return (words.size() > 1)
					? NameKey.of(words.get(0).substring(0, 1)) + " " + NameKey.of(words.get(words.size() - 1)) : null;
		}

		// "J.Doe" lost the space between its words
		private List<String> words() {
			String name = this.parts.name();
			return (name != null) ? Words.of(name.replaceAll("(?<=\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})", " ")) : List.of();
		}

	}

}
