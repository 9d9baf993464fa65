package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Words that follow each other, as a rule asks for them.
 */
sealed interface Passage {

	/**
	 * Return where the words stand.
	 * @param words the words of the texts
	 * @return the places
	 */
	List<Span> in(Words words);

	/**
	 * Tell which terms a text must have.
	 * @param visitor whom to tell
	 * @param query the query that this is a part of
	 */
	void visit(QueryVisitor visitor, Query query);

	/**
	 * A word.
	 *
	 * @param terms the terms of its forms, of which one is enough
	 */
	record OneWord(Set<String> terms) implements Passage {

		@Override
		public List<Span> in(Words words) {
			List<Span> found = new ArrayList<>();
			for (String term : this.terms) {
				found.addAll(words.of(term));
			}
			return found;
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			Term[] all = this.terms.stream().map((term) -> new Term(RuleQuery.FIELD, term)).toArray(Term[]::new);
			visitor.getSubVisitor(BooleanClause.Occur.SHOULD, query).consumeTerms(query, all);
		}

	}

	/**
	 * Passages that follow each other.
	 *
	 * @param parts the passages
	 */
	record Sequence(List<Passage> parts) implements Passage {

		@Override
		public List<Span> in(Words words) {
			List<Span> found = this.parts.get(0).in(words);
			for (Passage part : this.parts.subList(1, this.parts.size())) {
				if (found.isEmpty()) {
					return found;
				}
				found = extended(found, part.in(words));
			}
			return found;
		}

		private static List<Span> extended(List<Span> found, List<Span> next) {
			Map<Integer, List<Span>> byPlace = new LinkedHashMap<>();
			next.stream()
				.filter(Span::joins)
				.forEach((span) -> byPlace.computeIfAbsent(span.first(), (place) -> new ArrayList<>()).add(span));
			Set<Span> extended = new LinkedHashSet<>();
			for (Span span : found) {
				byPlace.getOrDefault(span.last() + 1, List.of()).forEach((follower) -> extended.add(span.to(follower)));
			}
			return List.copyOf(extended);
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			QueryVisitor all = visitor.getSubVisitor(BooleanClause.Occur.MUST, query);
			this.parts.forEach((part) -> part.visit(all, query));
		}

	}

	/**
	 * Passages of which one is enough.
	 *
	 * @param parts the passages
	 */
	record Choice(List<Passage> parts) implements Passage {

		@Override
		public List<Span> in(Words words) {
			Set<Span> found = new LinkedHashSet<>();
			for (Passage part : this.parts) {
				found.addAll(part.in(words));
			}
			return List.copyOf(found);
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			QueryVisitor any = visitor.getSubVisitor(BooleanClause.Occur.SHOULD, query);
			this.parts.forEach((part) -> part.visit(any, query));
		}

	}

}
