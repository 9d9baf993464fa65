package org.meetingrecords.bench.data;

/**
 * The shape of real records, measured on 691 published transcripts of 2010 to 2020 with
 * 7,192 turns: numbers only.
 */
final class Shape {

	static final Quantiles TURNS = new Quantiles(0, 1, 1, 1, 1, 2, 2, 3, 6, 11, 20, 35, 68, 106, 318, 525, 525);

	static final Quantiles WORDS = new Quantiles(1, 2, 4, 7, 11, 19, 36, 63, 112, 196, 398, 619, 986, 1307, 1628, 3609,
			12220);

	static final Quantiles WORDS_OF_PARAGRAPH = new Quantiles(1, 3, 4, 12, 23, 31, 38, 45, 54, 64, 82, 99, 120, 137,
			153, 195, 327);

	/** Of meetings with 1, up to 3, up to 10, up to 30, and more turns. */
	static final Quantiles[] VOICES = { new Quantiles(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
			new Quantiles(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3),
			new Quantiles(1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 8),
			new Quantiles(2, 2, 2, 2, 2, 2, 3, 3, 4, 5, 6, 8, 10, 11, 11, 11, 11),
			new Quantiles(2, 2, 2, 2, 2, 4, 6, 8, 11, 17, 24, 37, 50, 54, 55, 55, 55) };

	static final Quantiles FILED_TOPICS = new Quantiles(0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 4, 5, 5, 5);

	static final Quantiles REGIONS = new Quantiles(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3);

	static final Quantiles NOTES = new Quantiles(0, 0, 0, 1, 1, 1, 2, 3, 3, 4, 5, 7, 10, 11, 20, 95, 95);

	static final Quantiles PHOTOS = new Quantiles(0, 0, 0, 2, 3, 3, 4, 5, 6, 7, 11, 15, 25, 43, 50, 56, 56);

	static final Quantiles LISTED_PEOPLE = new Quantiles(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 4, 4, 5, 5);

	static final Quantiles WORDS_OF_SUMMARY = new Quantiles(0, 0, 10, 14, 16, 18, 20, 23, 26, 30, 36, 42, 50, 51, 53,
			70, 70);

	static final Quantiles WORDS_OF_TITLE = new Quantiles(2, 4, 4, 5, 6, 7, 7, 8, 8, 10, 11, 13, 15, 17, 18, 24, 24);

	/** How much of all turns one person has; the others follow a power of their rank. */
	static final double HEAVIEST_SHARE = 0.477;

	static final double TAIL_EXPONENT = 0.8;

	/** How often one who speaks beside the heaviest has no name, such as "Question". */
	static final double UNNAMED_SHARE = 0.08;

	private Shape() {
	}

	static Quantiles voices(int turns) {
		int size = (turns <= 1) ? 0 : (turns <= 3) ? 1 : (turns <= 10) ? 2 : (turns <= 30) ? 3 : 4;
		return VOICES[size];
	}

}
