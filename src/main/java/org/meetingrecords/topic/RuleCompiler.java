package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
			return new Finder.Several(all(several.parts()), false);
		}
		if (query instanceof TextQuery.AllOf several) {
			return new Finder.Several(all(several.parts()), true);
		}
		if (query instanceof TextQuery.Without one) {
			return new Finder.Without(compile(one.wanted()), compile(one.unwanted()));
		}
		if (query instanceof TextQuery.Near two) {
			return new Finder.Near(compile(two.first()), compile(two.second()), two.distance());
		}
		return new Finder.Plain(passage(query, new Place(true, true)));
	}

	private static List<Finder> all(List<TextQuery> queries) {
		return queries.stream().map(RuleCompiler::compile).distinct().toList();
	}

	private static Passage passage(TextQuery query, Place place) {
		if (query instanceof TextQuery.Word word) {
			return word(word.tokens(), place);
		}
		if (query instanceof TextQuery.Phrase phrase) {
			return phrase(phrase.tokens(), place);
		}
		if (query instanceof TextQuery.OneOf several) {
			return new Passage.Choice(several.parts().stream().map((part) -> passage(part, place)).distinct().toList());
		}
		if (query instanceof TextQuery.SideBySide several) {
			List<Passage> passages = new ArrayList<>();
			for (TextQuery part : several.parts()) {
				passages.add(passage(part, place.of(passages.size(), several.parts().size())));
			}
			return new Passage.Sequence(passages);
		}
		throw new IllegalArgumentException("What is parsed as a rule has only sequences side by side, not " + query);
	}

	private static Passage word(List<Token> tokens, Place place) {
		List<Passage> words = new ArrayList<>();
		for (Token token : tokens) {
			Place own = place.of(words.size(), tokens.size());
			List<Token> forms = new ArrayList<>(List.of(token));
			if (own.last()) {
				forms.addAll(plural(token));
			}
			words.add(new Passage.OneWord(own.terms(Form.STEM, forms)));
		}
		return sequence(words);
	}

	// the stemmer keeps some apart, such as "exercises"; a letter and an s are another
	// word
	private static List<Token> plural(Token token) {
		List<Token> plural = Tokens.of(token.text() + "s");
		return (plural.size() == 1 && token.text().length() > 1) ? plural : List.of();
	}

	private static Passage phrase(List<Token> tokens, Place place) {
		boolean capital = tokens.stream().anyMatch((token) -> !Form.LETTERS.word(token).equals(token.text()));
		List<Passage> words = new ArrayList<>();
		for (Token token : tokens) {
			Place own = place.of(words.size(), tokens.size());
			words.add(new Passage.OneWord(own.terms(capital ? Form.WRITTEN : Form.LETTERS, List.of(token))));
		}
		return sequence(words);
	}

	private static Passage sequence(List<Passage> words) {
		return (words.size() != 1) ? new Passage.Sequence(words) : words.get(0);
	}

	/**
	 * Where in a passage a word stands.
	 *
	 * @param first whether it begins the passage
	 * @param last whether it ends it
	 */
	private record Place(boolean first, boolean last) {

		Place of(int index, int count) {
			return new Place(this.first && index == 0, this.last && index == count - 1);
		}

		Set<String> terms(Form form, List<Token> tokens) {
			return Set.copyOf(
					tokens.stream().map((token) -> this.first ? form.term(token) : form.joinedTerm(token)).toList());
		}

	}

}
