package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Finds what a rule, or a part of one, asks for.
 */
sealed interface Finder {

	/**
	 * Find it in texts.
	 * @param words the words of the texts
	 * @param hidden words that do not count, nor do words among them
	 * @return what was found; nothing if no text has it
	 */
	List<Found> in(Words words, Hidden hidden);

	/**
	 * Tell which terms a text must have, and which count besides.
	 * @param visitor whom to tell
	 * @param query the query that this is a part of
	 */
	void visit(QueryVisitor visitor, Query query);

	/**
	 * Words that follow each other.
	 *
	 * @param passage the words
	 */
	record Plain(Passage passage) implements Finder {

		@Override
		public List<Found> in(Words words, Hidden hidden) {
			List<Found> found = new ArrayList<>();
			for (Span span : this.passage.in(words)) {
				if (!hidden.contains(span)) {
					found.add(Found.of(span));
				}
			}
			return found;
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			this.passage.visit(visitor, query);
		}

	}

	/**
	 * Several, of which one is enough.
	 *
	 * @param parts the several
	 */
	record OneOf(List<Finder> parts) implements Finder {

		@Override
		public List<Found> in(Words words, Hidden hidden) {
			Set<Found> found = new LinkedHashSet<>();
			this.parts.forEach((part) -> found.addAll(part.in(words, hidden)));
			return List.copyOf(found);
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			QueryVisitor any = visitor.getSubVisitor(BooleanClause.Occur.SHOULD, query);
			this.parts.forEach((part) -> part.visit(any, query));
		}

	}

	/**
	 * Several, all of which must be in one paragraph.
	 *
	 * @param parts the several
	 */
	record AllOf(List<Finder> parts) implements Finder {

		@Override
		public List<Found> in(Words words, Hidden hidden) {
			Set<Found> found = new LinkedHashSet<>(this.parts.get(0).in(words, hidden));
			for (Finder part : this.parts.subList(1, this.parts.size())) {
				List<Found> more = found.isEmpty() ? List.of() : part.in(words, hidden);
				Set<Integer> shared = paragraphs(found);
				shared.retainAll(paragraphs(more));
				found.addAll(more);
				found.removeIf((one) -> !shared.contains(one.paragraph()));
			}
			return List.copyOf(found);
		}

		private static Set<Integer> paragraphs(Collection<Found> found) {
			return found.stream().map(Found::paragraph).collect(Collectors.toSet());
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			QueryVisitor all = visitor.getSubVisitor(BooleanClause.Occur.MUST, query);
			this.parts.forEach((part) -> part.visit(all, query));
		}

	}

	/**
	 * One that is not a part of another.
	 *
	 * @param wanted the one
	 * @param unwanted the other
	 */
	record Without(Finder wanted, Finder unwanted) implements Finder {

		@Override
		public List<Found> in(Words words, Hidden hidden) {
			return this.wanted.in(words, hidden.with(this.unwanted.in(words, Hidden.NOTHING)));
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			this.wanted.visit(visitor, query);
			this.unwanted.visit(visitor.getSubVisitor(BooleanClause.Occur.MUST_NOT, query), query);
		}

	}

	/**
	 * Two near each other: each that has the other near it counts, with the nearest.
	 *
	 * @param one the one
	 * @param other the other
	 * @param distance how many words may be between them
	 */
	record Near(Finder one, Finder other, int distance) implements Finder {

		@Override
		public List<Found> in(Words words, Hidden hidden) {
			List<Found> ones = this.one.in(words, hidden);
			List<Found> others = ones.isEmpty() ? List.of() : this.other.in(words, hidden);
			Set<Found> found = new LinkedHashSet<>();
			Neighbours second = new Neighbours(others, this.distance);
			ones.forEach((a) -> second.nearest(a).ifPresent((b) -> found.add(a.with(b))));
			Neighbours first = new Neighbours(ones, this.distance);
			others.forEach((b) -> first.nearest(b).ifPresent((a) -> found.add(a.with(b))));
			return List.copyOf(found);
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			QueryVisitor both = visitor.getSubVisitor(BooleanClause.Occur.MUST, query);
			this.one.visit(both, query);
			this.other.visit(both, query);
		}

	}

}
