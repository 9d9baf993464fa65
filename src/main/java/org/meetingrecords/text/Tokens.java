package org.meetingrecords.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes an English text apart into words, as Lucene analyses them. No stop words are
 * dropped: they are part of phrases.
 */
public final class Tokens {

	/**
	 * What may stand between two words of a phrase: hyphens and slashes join, commas and
	 * full stops do not.
	 */
	private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cf}’'\"“”‘–\\u2010-\\u2012−/&-]*");

	/** Accents that are characters of their own, and characters that are not seen. */
	private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Cf}]+");

	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

	private static final Analyzer ANALYZER = analyzer(EnglishPossessiveFilter::new);

	/** For texts that have something to be taken from words. */
	private static final Analyzer CLEANING_ANALYZER = analyzer(Tokens::bare);

	private Tokens() {
	}

	private static Analyzer analyzer(UnaryOperator<TokenStream> bare) {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				Tokenizer words = new StandardTokenizer();
				TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(bare.apply(words)));
				return new TokenStreamComponents(words, new KStemFilter(folded));
			}

		};
	}

	/**
	 * Take from words what makes no other word: an {@code ’s}, accents that are
	 * characters of their own, and characters that are not seen.
	 * @param words the words
	 * @return the words without these
	 */
	public static TokenStream bare(TokenStream words) {
		return new PatternReplaceFilter(new EnglishPossessiveFilter(words), MARK, "", true);
	}

	/**
	 * Return the words of a text.
	 * @param text the text
	 * @return the words, in order; none if it has no letter or digit
	 */
	public static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>();
		boolean clean = !MARK.matcher(text).find() && Normalizer.isNormalized(text, Normalizer.Form.NFC);
		try (TokenStream stream = clean ? ANALYZER.tokenStream("text", text) : cleaned(text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			int last = 0;
			while (stream.incrementToken()) {
				int start = offset.startOffset();
				int end = withoutPossessive(text, start, lastSeen(text, offset.endOffset()));
				String word = text.substring(start, end);
				tokens.add(new Token(term.toString(), clean ? word : composed(word), start, end,
						joins(text, last, start)));
				last = offset.endOffset();
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory cannot fail to be read", ex);
		}
		return tokens;
	}

	// a space without a width is none, and the other character does not end a word
	private static TokenStream cleaned(String text) {
		return CLEANING_ANALYZER.tokenStream("text", text.replace('\u200B', '\u2060'));
	}

	private static boolean joins(String text, int last, int start) {
		return start == last + 1 && text.charAt(last) == ' ' || GAP.matcher(text).region(last, start).matches();
	}

	private static String composed(String word) {
		return UNSEEN.matcher(Normalizer.normalize(word, Normalizer.Form.NFC)).replaceAll("");
	}

	private static int lastSeen(String text, int end) {
		int seen = end;
		while (Character.getType(text.charAt(seen - 1)) == Character.FORMAT) {
			seen--;
		}
		return seen;
	}

	private static int withoutPossessive(String text, int start, int end) {
		boolean possessive = end - start > 2 && text.charAt(end - 1) == 's'
				&& (text.charAt(end - 2) == '’' || text.charAt(end - 2) == '\'');
		return possessive ? end - 2 : end;
	}

}
