package org.meetingrecords.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text form of a place in a list: the list's name and the sort keys of the item at
 * that place, so that the next page starts right behind it whatever was inserted
 * meanwhile.
 */
final class Cursor {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Cursor() {
	}

	static String write(String list, List<Object> values) {
		List<String> parts = new ArrayList<>(List.of(list));
		values.forEach((value) -> parts.add(value.toString()));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
	}

	static <E> List<Object> read(String list, String cursor, List<SortKey<E>> order) {
		List<String> parts = parts(cursor);
		if (parts.size() != order.size() + 1 || !parts.get(0).equals(list)) {
			throw new InvalidInputException("The cursor '%s' belongs to another list: use one that this field gave out"
				.formatted(abridged(cursor)));
		}
		try {
			List<Object> values = new ArrayList<>();
			for (int i = 0; i < order.size(); i++) {
				values.add(order.get(i).parse().apply(parts.get(i + 1)));
			}
			return values;
		}
		catch (RuntimeException ex) {
			throw broken(cursor);
		}
	}

	// a cursor can be wrong in more ways than are worth telling apart: not encoded, no
	// JSON, a JSON null, nulls in a list
	private static List<String> parts(String cursor) {
		try {
			byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
			return List.of(JSON.readValue(json, String[].class));
		}
		catch (RuntimeException ex) {
			throw broken(cursor);
		}
	}

	private static InvalidInputException broken(String cursor) {
		return new InvalidInputException(
				"'%s' is not a cursor of this server: send `endCursor` or an edge's `cursor` as an answer gave it"
					.formatted(abridged(cursor)));
	}

	private static String abridged(String cursor) {
		return (cursor.length() > 60) ? cursor.substring(0, 60) + "…" : cursor;
	}

}
