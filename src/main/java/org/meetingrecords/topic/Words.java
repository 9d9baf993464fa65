package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.meetingrecords.text.Token;
import org.meetingrecords.text.Tokens;

/**
 * The words of texts, each in all its forms. Places count words alone, so that a comma
 * does not make two words less near.
 */
final class Words {

	private static final List<Form> FORMS = List.of(Form.values());

	private final Map<String, List<Span>> byTerm = new HashMap<>();

	/**
	 * Create the words of paragraphs.
	 * @param paragraphs the paragraphs, at most {@link Span#PARAGRAPHS}
	 * @param wanted the terms that rules have: all others are left out
	 */
	Words(List<String> paragraphs, Set<String> wanted) {
		for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
			List<Token> tokens = Tokens.of(paragraphs.get(paragraph));
			for (int word = 0; word < tokens.size(); word++) {
				add(tokens.get(word), Span.of(tokens.get(word), paragraph, word), wanted);
			}
		}
	}

	private void add(Token token, Span span, Set<String> wanted) {
		for (Form form : FORMS) {
			String term = form.term(token);
			if (wanted.contains(term)) {
				this.byTerm.computeIfAbsent(term, (first) -> new ArrayList<>()).add(span);
			}
		}
	}

	Set<String> terms() {
		return this.byTerm.keySet();
	}

	/**
	 * Return where a term stands.
	 * @param term the term
	 * @return the places, in order
	 */
	List<Span> of(String term) {
		return this.byTerm.getOrDefault(term, List.of());
	}

}
