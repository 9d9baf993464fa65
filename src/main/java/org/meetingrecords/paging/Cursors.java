package org.meetingrecords.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.meetingrecords.shared.InvalidInputException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The text form of a place in a list: the order's name and the sort keys of the item at
 * that place, so that the next page starts right behind it whatever was inserted
 * meanwhile. A seal before them tells a cursor that was made or changed elsewhere.
 */
@Component
class Cursors {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Seal seal;

	Cursors(Seal seal) {
		this.seal = seal;
	}

	<E> String write(Order<E> order, E entity) {
		return of(order, order.place(entity));
	}

	String of(Order<?> order, List<Object> place) {
		List<String> parts = new ArrayList<>(List.of(order.name()));
		place.forEach((value) -> parts.add(value.toString()));
		byte[] content = JSON.writeValueAsBytes(parts);
		byte[] sealed = Arrays.copyOf(this.seal.of(content), Seal.LENGTH + content.length);
		System.arraycopy(content, 0, sealed, Seal.LENGTH, content.length);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
	}

	<E> List<Object> read(Order<E> order, String cursor) {
		List<String> parts = parts(cursor);
		if (parts.size() != order.keys().size() + 1 || !parts.get(0).equals(order.name())) {
			throw new InvalidInputException("The cursor '%s' belongs to another list: use one that this field gave out"
				.formatted(abridged(cursor)));
		}
		try {
			List<Object> place = new ArrayList<>();
			for (int i = 0; i < order.keys().size(); i++) {
				place.add(order.keys().get(i).parse().apply(parts.get(i + 1)));
			}
			return place;
		}
		catch (RuntimeException ex) {
			// sealed when the keys of this order were others
			throw broken(cursor);
		}
	}

	private List<String> parts(String cursor) {
		byte[] sealed = decode(cursor);
		if (sealed.length > Seal.LENGTH) {
			byte[] content = Arrays.copyOfRange(sealed, Seal.LENGTH, sealed.length);
			if (MessageDigest.isEqual(this.seal.of(content), Arrays.copyOf(sealed, Seal.LENGTH))) {
				return List.of(JSON.readValue(content, String[].class));
			}
		}
		throw broken(cursor);
	}

	private static InvalidInputException broken(String cursor) {
		return new InvalidInputException(
				"'%s' is not a cursor of this server: send an edge's `cursor`, `endCursor` or `startCursor` as an answer gave it"
					.formatted(abridged(cursor)));
	}

	private static byte[] decode(String cursor) {
		try {
			return Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private static String abridged(String cursor) {
		return (cursor.length() > 60) ? cursor.substring(0, 60) + "…" : cursor;
	}

}
