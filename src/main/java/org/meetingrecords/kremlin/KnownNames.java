package org.meetingrecords.kremlin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The names that a page tells beside the labels that hold them: those of its list, and
 * labels that are the names within others. Looked up by the ends of a label, so that the
 * time does not grow with the number of names.
 */
class KnownNames {

	/** How many words a name has at most, those between hyphens counted. */
	private static final int MOST_WORDS = 16;

	private final Map<String, String> names = new HashMap<>();

	KnownNames(Set<String> labels, Collection<String> listed) {
		listed.forEach(this::add);
		Set<String> within = new HashSet<>();
		labels.forEach((label) -> ends(label).stream()
			.filter((end) -> end.length() < label.length())
			.forEach((end) -> within.add(key(end))));
		labels.stream().filter((label) -> isBareName(label) && within.contains(key(label))).forEach(this::add);
	}

	// with the longest known name that the label holds; null if it holds none
	@Nullable NameParts parts(String label) {
		NameParts longest = null;
		for (String end : ends(label)) {
			String name = this.names.get(key(end));
			NameParts parts = (name != null) ? NameParts.with(label, name) : null;
			longest = (parts != null && (longest == null || length(parts) > length(longest))) ? parts : longest;
		}
		return longest;
	}

	private void add(String name) {
		this.names.putIfAbsent(key(name), name);
	}

	private static boolean isBareName(String label) {
		List<String> words = Words.of(label);
		return words.size() > 1 && words.stream()
			.allMatch((word) -> Words.isOfName(word) || Words.isParticle(word) || Words.isNumeral(word));
	}

	// the label, its last words, and its first ones before a comma
	private static List<String> ends(String label) {
		List<String> ends = new ArrayList<>(List.of(label));
		for (int i = label.length() - 1; i > 1 && ends.size() <= MOST_WORDS; i--) {
			if (!Character.isLetterOrDigit(label.charAt(i - 1))) {
				ends.add(label.substring(i));
			}
		}
		int comma = label.indexOf(", ");
		if (comma > 0) {
			ends.add(label.substring(0, comma));
		}
		return ends;
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static int length(NameParts parts) {
		return Objects.requireNonNull(parts.name()).length();
	}

}
