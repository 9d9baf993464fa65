package org.meetingrecords.topic;

import java.util.Locale;

import org.meetingrecords.text.Token;

/**
 * What of a word has to be the same.
 */
enum Form {

	/** Its stem: number and tense do not matter. */
	STEM('s') {

		@Override
		String word(Token token) {
			return token.stem();
		}

	},

	/** Its letters, in whatever case. */
	LETTERS('l') {

		@Override
		String word(Token token) {
			return token.text().toLowerCase(Locale.ROOT);
		}

	},

	/** All of it. */
	WRITTEN('w') {

		@Override
		String word(Token token) {
			return token.text();
		}

	};

	private final char sign;

	Form(char sign) {
		this.sign = sign;
	}

	abstract String word(Token token);

	/**
	 * Return the term under which a word is indexed.
	 * @param token the word
	 * @return the term
	 */
	String term(Token token) {
		return this.sign + word(token);
	}

}
