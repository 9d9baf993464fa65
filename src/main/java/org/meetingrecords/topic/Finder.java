package org.meetingrecords.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Finds what a rule, or a part of one, asks for.
 */
sealed interface Finder {

	/**
	 * Find it in a text.
	 * @param words the words of the text
	 * @param hidden words that do not count, nor do words among them
	 * @return what was found; nothing if the text does not have it
	 * @throws IOException if the words cannot be read
	 */
	List<Found> in(Words words, Hidden hidden) throws IOException;

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
		public List<Found> in(Words words, Hidden hidden) throws IOException {
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
	 * Several, of which one is enough or all must be there.
	 *
	 * @param parts the several
	 * @param all whether all must be there
	 */
	record Several(List<Finder> parts, boolean all) implements Finder {

		@Override
		public List<Found> in(Words words, Hidden hidden) throws IOException {
			Set<Found> found = new LinkedHashSet<>();
			for (Finder part : this.parts) {
				List<Found> some = part.in(words, hidden);
				if (this.all && some.isEmpty()) {
					return List.of();
				}
				found.addAll(some);
			}
			return List.copyOf(found);
		}

		@Override
		public void visit(QueryVisitor visitor, Query query) {
			QueryVisitor own = visitor.getSubVisitor(this.all ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD,
					query);
			this.parts.forEach((part) -> part.visit(own, query));
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
		public List<Found> in(Words words, Hidden hidden) throws IOException {
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
		public List<Found> in(Words words, Hidden hidden) throws IOException {
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
