package org.meetingrecords.person;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

/**
 * Which part of a name is the surname. Sources that list people put it first; without
 * such a list it is taken to be the last word.
 */
final class Surname {

	private Surname() {
	}

	// the words that the list moved to the front, or its first one if it moved none
	static String of(String name, @Nullable String listedName) {
		List<String> said = List.of(name.split(" "));
		if (listedName == null) {
			return said.get(said.size() - 1);
		}
		List<String> listed = List.of(listedName.split(" "));
		for (int length = listed.size() - 1; length > 0; length--) {
			List<String> front = listed.subList(0, length);
			if (said.size() > length && isSame(said.subList(said.size() - length, said.size()), front)) {
				return String.join(" ", front);
			}
		}
		return listed.get(0);
	}

	static String toFront(String name) {
		int last = name.lastIndexOf(' ');
		return (last < 0) ? name : name.substring(last + 1) + " " + name.substring(0, last);
	}

	private static boolean isSame(List<String> words, List<String> others) {
		return NameKey.of(String.join(" ", words)).equals(NameKey.of(String.join(" ", others)));
	}

}
