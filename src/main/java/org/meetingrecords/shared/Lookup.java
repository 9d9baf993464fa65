package org.meetingrecords.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Asks for one thing by its id or by a readable identity, whichever the client gave.
 *
 * @param <T> what is looked for
 */
public final class Lookup<T extends Identified> {

	private final NodeSource<T> source;

	private final @Nullable String id;

	private Lookup(NodeSource<T> source, @Nullable String id) {
		this.source = source;
		this.id = id;
	}

	/**
	 * Start a lookup by id.
	 * @param <T> what is looked for
	 * @param source where to look
	 * @param id the id, null if the client gave none
	 * @return the lookup
	 */
	public static <T extends Identified> Lookup<T> byId(NodeSource<T> source, @Nullable String id) {
		return new Lookup<>(source, id);
	}

	/**
	 * Look up by the id, or else by a readable identity.
	 * @param argument what the schema calls the readable identity
	 * @param value the readable identity, null if the client gave none
	 * @param find how to find by it
	 * @return what was found
	 * @throws InvalidInputException if the client gave both or none, or an id that is not
	 * of this type
	 */
	public Optional<T> or(String argument, @Nullable String value, Function<String, Optional<T>> find) {
		if (this.id != null && value == null) {
			long key = GlobalId.keyOf(this.source.type(), this.id);
			return Optional.ofNullable(this.source.byKeys(List.of(key)).get(key));
		}
		if (this.id == null && value != null) {
			return find.apply(value);
		}
		throw new InvalidInputException("Give 'id' or '%s', exactly one of the two".formatted(argument));
	}

}
