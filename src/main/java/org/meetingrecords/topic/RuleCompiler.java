package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.meetingrecords.text.TextQuery;
import org.meetingrecords.text.Token;
import org.meetingrecords.text.Tokens;

/**
 * Makes finders of what rules ask for. In a rule, what stands side by side follows each
 * other.
 */
final class RuleCompiler {

	private RuleCompiler() {
	}

	static Finder compile(TextQuery query) {
		if (query instanceof TextQuery.OneOf several) {
			return new Finder.OneOf(all(several.parts()));
		}
		if (query instanceof TextQuery.AllOf several) {
			return new Finder.AllOf(all(several.parts()));
		}
		if (query instanceof TextQuery.Without one) {
			return new Finder.Without(compile(one.wanted()), compile(one.unwanted()));
		}
		if (query instanceof TextQuery.Near two) {
			return new Finder.Near(compile(two.first()), compile(two.second()), two.distance());
		}
		return new Finder.Plain(passage(query, true));
	}

	private static List<Finder> all(List<TextQuery> queries) {
		return queries.stream().map(RuleCompiler::compile).distinct().toList();
	}

	private static Passage passage(TextQuery query, boolean last) {
		if (query instanceof TextQuery.Word word) {
			return word(word.tokens(), last);
		}
		if (query instanceof TextQuery.Phrase phrase) {
			return phrase(phrase.tokens());
		}
		if (query instanceof TextQuery.OneOf several) {
			return new Passage.Choice(several.parts().stream().map((part) -> passage(part, last)).distinct().toList());
		}
		if (query instanceof TextQuery.SideBySide several) {
			int count = several.parts().size();
			return new Passage.Sequence(IntStream.range(0, count)
				.mapToObj((i) -> passage(several.parts().get(i), last && i == count - 1))
				.toList());
		}
		throw new IllegalArgumentException("What is parsed as a rule has only sequences side by side, not " + query);
	}

	private static Passage word(List<Token> tokens, boolean last) {
		List<Passage> words = new ArrayList<>();
		for (Token token : tokens) {
			List<Token> forms = new ArrayList<>(List.of(token));
			if (last && words.size() == tokens.size() - 1) {
				forms.addAll(plural(token));
			}
			words.add(oneWord(Form.STEM, forms));
		}
		return sequence(words);
	}

	// the stemmer keeps some apart, such as "exercises"; a letter and an s are another
	// word
	private static List<Token> plural(Token token) {
		List<Token> plural = Tokens.of(token.text() + "s");
		return (plural.size() == 1 && token.text().length() > 1) ? plural : List.of();
	}

	private static Passage phrase(List<Token> tokens) {
		boolean capital = tokens.stream().anyMatch((token) -> !Form.LETTERS.word(token).equals(token.text()));
		Form form = capital ? Form.WRITTEN : Form.LETTERS;
		return sequence(tokens.stream().map((token) -> oneWord(form, List.of(token))).toList());
	}

	private static Passage oneWord(Form form, List<Token> tokens) {
		return new Passage.OneWord(tokens.stream().map(form::term).collect(Collectors.toUnmodifiableSet()));
	}

	private static Passage sequence(List<Passage> words) {
		return (words.size() != 1) ? new Passage.Sequence(words) : words.get(0);
	}

}
