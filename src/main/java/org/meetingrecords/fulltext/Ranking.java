package org.meetingrecords.fulltext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Order;
import org.meetingrecords.paging.Relevance;
import org.meetingrecords.paging.SortKey;
import org.meetingrecords.paging.Span;

/**
 * An order of entries by numbers, the smallest first: what comes first with the largest
 * is negated.
 */
final class Ranking implements Comparator<long[]> {

	private final List<SortKey<?>> keys = new ArrayList<>();

	private final Span span;

	private final long @Nullable [] from;

	private final long @Nullable [] to;

	Ranking(Order<?> order, Span span) {
		this.keys.addAll(order.keys());
		this.span = span;
		this.from = numbers(span.from());
		this.to = numbers(span.to());
	}

	// the one on which the places at its ends were scored, if there are any
	Basis basis(Criterion criterion) {
		List<Object> place = (this.span.from() != null) ? this.span.from() : this.span.to();
		return Objects.requireNonNullElse(place, List.of())
			.stream()
			.filter(Relevance.class::isInstance)
			.map((value) -> Basis.parse(((Relevance) value).basis(), criterion))
			.findFirst()
			.orElseGet(() -> Basis.ofNow(criterion));
	}

	List<SortKey<?>> keys() {
		return this.keys;
	}

	long number(int key, long value) {
		return this.keys.get(key).descending() ? -value : value;
	}

	boolean contains(long[] place) {
		int most = this.span.isClosed() ? 0 : -1;
		return (this.from == null || compare(this.from, place) <= most)
				&& (this.to == null || compare(place, this.to) <= most);
	}

	List<Object> place(long[] numbers, String basis) {
		List<Object> place = new ArrayList<>();
		for (int i = 0; i < numbers.length; i++) {
			SortKey<?> key = this.keys.get(i);
			long number = number(i, numbers[i]);
			place.add(key.path().equals(Relevance.NAME) ? new Relevance(number, basis) : key.ofNumber().apply(number));
		}
		return place;
	}

	@Override
	public int compare(long[] one, long[] other) {
		for (int i = 0; i < one.length; i++) {
			int result = Long.compare(one[i], other[i]);
			if (result != 0) {
				return result;
			}
		}
		return 0;
	}

	private long @Nullable [] numbers(@Nullable List<Object> place) {
		if (place == null) {
			return null;
		}
		long[] numbers = new long[place.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = number(i, number(place.get(i)));
		}
		return numbers;
	}

	private static long number(Object value) {
		if (value instanceof Relevance relevance) {
			return relevance.number();
		}
		return (value instanceof Instant moment) ? moment.toEpochMilli() : ((Number) value).longValue();
	}

}
