package org.meetingrecords.text;

import java.util.List;

/**
 * What is asked of a text, as {@link TextQueryParser} reads it. What it means that words
 * stand side by side is left to those who ask.
 */
public sealed interface TextQuery {

	/**
	 * A word, in whatever number and tense.
	 *
	 * @param text the word as it was written; it may have inner punctuation, and then is
	 * several tokens that follow each other
	 */
	record Word(String text) implements TextQuery {

		/**
		 * Return the word as texts have it.
		 * @return the tokens, at least one; of more than one, each follows the other
		 */
		public List<Token> tokens() {
			return Tokens.of(this.text);
		}

	}

	/**
	 * Words that follow each other exactly as they are written.
	 *
	 * @param text the words, without the quotation marks
	 */
	record Phrase(String text) implements TextQuery {

		/**
		 * Return the words as texts have them.
		 * @return the tokens, at least one
		 */
		public List<Token> tokens() {
			return Tokens.of(this.text);
		}

	}

	/**
	 * Several with no operator between them.
	 *
	 * @param parts the parts, at least two, in order
	 */
	record SideBySide(List<TextQuery> parts) implements TextQuery {

		public SideBySide {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * Several that must all be there.
	 *
	 * @param parts the parts, at least two
	 */
	record AllOf(List<TextQuery> parts) implements TextQuery {

		public AllOf {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * Several of which one is enough.
	 *
	 * @param parts the parts, at least two
	 */
	record OneOf(List<TextQuery> parts) implements TextQuery {

		public OneOf {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * One without another.
	 *
	 * @param wanted what is asked for
	 * @param unwanted what must not be there
	 */
	record Without(TextQuery wanted, TextQuery unwanted) implements TextQuery {

	}

	/**
	 * Two that stand near each other, in whatever order. Neither is an {@link AllOf} or
	 * {@link Without}, nor has one in it.
	 *
	 * @param first the one
	 * @param second the other
	 * @param distance how many words may stand between them
	 */
	record Near(TextQuery first, TextQuery second, int distance) implements TextQuery {

	}

}
