package org.meetingrecords.bench.data;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said in one turn.
 *
 * @param paragraphs the paragraphs; notes among them
 * @param notes the numbers of those paragraphs that are notes
 * @param matches the evidence of topics
 */
record Turn(List<String> paragraphs, List<Integer> notes, List<Match> matches) {

	Turn() {
		this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	void interrupt(String note) {
		this.notes.add(this.paragraphs.size());
		this.paragraphs.add(note);
	}

	String printed() {
		return String.join("\n", this.paragraphs);
	}

	String spoken() {
		List<String> spoken = new ArrayList<>();
		for (int i = 0; i < this.paragraphs.size(); i++) {
			if (!this.notes.contains(i)) {
				spoken.add(this.paragraphs.get(i));
			}
		}
		return String.join("\n", spoken);
	}

	int words() {
		int words = 0;
		for (String paragraph : spoken().split("\n")) {
			words += paragraph.split(" ").length;
		}
		return words;
	}

}
