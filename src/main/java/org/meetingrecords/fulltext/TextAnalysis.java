package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts are taken apart for the index: into stems, and into words as they are written
 * but for case and accents. No words are left out: phrases have them.
 */
public class TextAnalysis implements LuceneAnalysisConfigurer {

	/** The name of the analysis into stems. */
	public static final String STEMS = "stems";

	/** The name of the analysis into words. */
	public static final String WORDS = "words";

	/** Behind the name of a field with stems: the field with words of the same text. */
	public static final String AS_WRITTEN = "_words";

	static final Analyzer STEM_ANALYZER = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokenizer = new StandardTokenizer();
			return new TokenStreamComponents(tokenizer, new PorterStemFilter(folded(tokenizer)));
		}

	};

	static final Analyzer WORD_ANALYZER = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokenizer = new StandardTokenizer();
			return new TokenStreamComponents(tokenizer, folded(tokenizer));
		}

	};

	private static TokenStream folded(TokenStream words) {
		return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
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
