package org.meetingrecords.sync;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.InvalidInputException;

/**
 * Which changes a field wants, and in which order.
 *
 * @param since a cursor behind which they stand, or the moment from which on they were
 * stored; all if null
 * @param filter which of them count; all if null
 * @param orderBy in which order; the usual one if null
 */
record ChangeSelection(@Nullable String since, @Nullable ChangeFilter filter, @Nullable ChangeOrder orderBy) {

	private static final String FROM = "%1$s.number >= (select min(c.number) from ChangeEntity c where c.changedAt >= ?)";

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	ChangeOrder order() {
		return (this.orderBy != null) ? this.orderBy : ChangeOrder.STORED;
	}

	Condition where(String alias) {
		return moment()
			.map((from) -> Condition.allOf(Condition.of(FROM.formatted(alias), from), Filter.on(this.filter, alias)))
			.orElseGet(() -> Filter.on(this.filter, alias));
	}

	/**
	 * Return the page, behind the cursor that it is to go on from.
	 * @param page the page
	 * @return the same, behind the cursor
	 * @throws InvalidInputException if there are two cursors to go on from
	 */
	PageRequest from(PageRequest page) {
		if (this.since == null || moment().isPresent()) {
			return page;
		}
		if (page.after() != null) {
			throw new InvalidInputException("Give a cursor by 'since' or by 'after', not by both");
		}
		return new PageRequest(page.size(), page.isLast(), this.since, page.before());
	}

	// no cursor looks like a day
	private Optional<Instant> moment() {
		if (this.since == null || !DAY.matcher(this.since).lookingAt()) {
			return Optional.empty();
		}
		try {
			return Optional.of(OffsetDateTime.parse(this.since).toInstant());
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException(
					"'%s' is no moment: write it like '2031-01-02T00:00:00Z', or give a cursor".formatted(this.since));
		}
	}

}
