package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.text.Token;
import org.meetingrecords.text.Tokens;

/**
 * Words and phrases, arranged so that all of them are looked for at once.
 */
class TermTree {

	private final Function<Token, String> form;

	private final Node root = new Node();

	/**
	 * Create a tree.
	 * @param form which form of a word counts
	 */
	TermTree(Function<Token, String> form) {
		this.form = form;
	}

	void add(String term, String topic, boolean counts) {
		Node node = this.root;
		for (Token token : Tokens.of(term)) {
			node = node.children.computeIfAbsent(this.form.apply(token), (word) -> new Node());
		}
		node.ends.add(new End(topic, counts));
	}

	// adds what begins at a word, of whatever length
	void find(List<Token> tokens, int first, List<Span> found) {
		Node node = this.root;
		for (int i = first; i < tokens.size() && (i == first || tokens.get(i).joins()); i++) {
			node = node.children.get(this.form.apply(tokens.get(i)));
			if (node == null) {
				return;
			}
			for (End end : node.ends) {
				found.add(new Span(end.topic(), end.counts(), tokens.get(first).start(), tokens.get(i).end()));
			}
		}
	}

	/**
	 * A term that was found.
	 *
	 * @param topic the topic's slug
	 * @param counts whether it makes the topic match, or keeps other terms from it
	 * @param start where it starts
	 * @param end where it ends, exclusive
	 */
	record Span(String topic, boolean counts, int start, int end) {

		boolean overlaps(Span other) {
			return this.start < other.end && other.start < this.end;
		}

		int length() {
			return this.end - this.start;
		}

	}

	private record End(String topic, boolean counts) {

	}

	private static final class Node {

		private final Map<@Nullable String, Node> children = new HashMap<>();

		private final List<End> ends = new ArrayList<>();

	}

}
