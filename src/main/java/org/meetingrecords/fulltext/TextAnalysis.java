package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.meetingrecords.text.Tokens;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How texts are taken apart for the index: into stems, one for each
 * {@linkplain WordFamilies family of words}, and into words as they are written but for
 * case and accents. No words are left out: phrases have them.
 */
public class TextAnalysis implements LuceneAnalysisConfigurer {

	/** The name of the analysis into stems. */
	public static final String STEMS = "stems";

	/** The name of the analysis into words. */
	public static final String WORDS = "words";

	/** Behind the name of a field with stems: the field with words of the same text. */
	public static final String AS_WRITTEN = "_words";

	/** More words than may be between those that are near each other. */
	private static final int BETWEEN_PARAGRAPHS = 1000;

	/** Americans write with a z what others write with an s. */
	private static final Pattern AMERICAN = Pattern.compile("(?<=[a-z]{2}[iy])z(?=(e|ed|es|er|ers|ing|ation|ations)$)");

	private static final StemmerOverrideMap ACRONYMS = WordFamilies.acronyms().firsts(UnaryOperator.identity());

	private static final StemmerOverrideMap APART = WordFamilies.apart().firsts(UnaryOperator.identity());

	private static final StemmerOverrideMap JOINED = WordFamilies.joined()
		.firsts((word) -> terms(analyzer(TextAnalysis::stemmed), word).get(0));

	static final Analyzer STEM_ANALYZER = analyzer((words) -> new StemmerOverrideFilter(stemmed(words), JOINED));

	static final Analyzer WORD_ANALYZER = analyzer(TextAnalysis::folded);

	private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				Tokenizer tokenizer = new StandardTokenizer();
				return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
			}

			@Override
			public int getPositionIncrementGap(String field) {
				return BETWEEN_PARAGRAPHS;
			}

		};
	}

	private static TokenStream stemmed(TokenStream words) {
		TokenStream spelt = new PatternReplaceFilter(folded(words), AMERICAN, "s", false);
		return new SnowballFilter(new StemmerOverrideFilter(spelt, APART), new EnglishStemmer());
	}

	private static TokenStream folded(TokenStream words) {
		TokenStream told = new StemmerOverrideFilter(Tokens.bare(words), ACRONYMS);
		return new ASCIIFoldingFilter(new LowerCaseFilter(told));
	}

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.analyzer(STEMS).instance(STEM_ANALYZER);
		context.analyzer(WORDS).instance(WORD_ANALYZER);
	}

	static List<String> terms(Analyzer analyzer, String text) {
		List<String> terms = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				terms.add(term.toString());
			}
			stream.end();
			return terms;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory cannot fail to be read", ex);
		}
	}

}
