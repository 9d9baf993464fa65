package org.meetingrecords.person;

import java.util.Collection;
import java.util.List;

import org.springframework.context.ApplicationEvent;

/**
 * Tells that people turned out to be somebody else, or not to be after all. Published
 * within the transaction that merges or splits them; whatever is about those who are
 * recorded is to be about the other person then. Nobody records anything about any of
 * them meanwhile.
 */
public class PeopleMoved extends ApplicationEvent {

	private final transient List<Long> from;

	private final transient List<Long> recorded;

	private final transient Long to;

	PeopleMoved(Object source, Collection<Long> from, Collection<Long> recorded, Long to) {
		super(source);
		this.from = List.copyOf(from);
		this.recorded = List.copyOf(recorded);
		this.to = to;
	}

	/**
	 * Return the people whom it was about.
	 * @return their ids
	 */
	public List<Long> from() {
		return this.from;
	}

	/**
	 * Return the people who are named by what is to move, by their own names.
	 * @return their ids
	 */
	public List<Long> recorded() {
		return this.recorded;
	}

	/**
	 * Return the person whom it is about from now on.
	 * @return the id
	 */
	public Long to() {
		return this.to;
	}

}
