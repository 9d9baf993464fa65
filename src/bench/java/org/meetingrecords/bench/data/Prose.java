package org.meetingrecords.bench.data;

import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Writes paragraphs of invented sentences, in which the words of topics stand as often as
 * in real ones.
 */
final class Prose {

	private static final int WORDS_OF_SENTENCE = 18;

	private final Words words;

	private final RandomGenerator random;

	Prose(Words words, RandomGenerator random) {
		this.words = words;
		this.random = random;
	}

	/**
	 * Write a turn.
	 * @param length how many words it has
	 * @param subjects gives the subject that comes up next
	 * @return the turn
	 */
	Turn turn(int length, Function<Turn, Subject> subjects) {
		Turn turn = new Turn();
		int left = length;
		while (left > 0) {
			int next = Math.min(left, Math.max(1, Shape.WORDS_OF_PARAGRAPH.draw(this.random)));
			turn.paragraphs().add(paragraph(next, turn, subjects));
			left -= next;
		}
		return turn;
	}

	private String paragraph(int length, Turn turn, Function<Turn, Subject> subjects) {
		StringBuilder text = new StringBuilder();
		boolean starts = true;
		for (int i = 0; i < length; i++) {
			if (!text.isEmpty()) {
				text.append(' ');
			}
			if (!starts && this.random.nextDouble() < Subjects.MATCHES_PER_WORD) {
				Subject subject = subjects.apply(turn);
				turn.matches()
					.add(new Match(subject.topic(), turn.paragraphs().size(), text.length(), subject.quote()));
				text.append(subject.quote());
				i += subject.quote().split(" ").length - 1;
			}
			else {
				appendWord(text, starts);
			}
			starts = i == length - 1 || this.random.nextInt(WORDS_OF_SENTENCE) == 0;
			text.append(starts ? "." : (this.random.nextInt(12) == 0) ? "," : "");
		}
		return text.toString();
	}

	private void appendWord(StringBuilder text, boolean starts) {
		String word = this.words.draw(this.random);
		switch (this.random.nextInt(150)) {
			case 0 -> text.append('"').append(word).append('"');
			case 1 -> text.append("– ").append(word);
			default -> text.append(starts ? Words.capital(word) : word);
		}
	}

}
