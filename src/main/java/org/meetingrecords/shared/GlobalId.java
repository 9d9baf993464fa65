package org.meetingrecords.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity that clients see: opaque text, unique across all types.
 *
 * @param type the name of the type in the schema
 * @param key the number that the thing is stored under
 */
public record GlobalId(String type, long key) {

	private static final Pattern PLAIN = Pattern.compile("([A-Z][A-Za-z]{0,40}):([1-9][0-9]{0,17})");

	/**
	 * Read an identity that a client sent back.
	 * @param text what the client sent
	 * @return the identity
	 * @throws InvalidInputException if it was not given out by {@link #toString()}
	 */
	public static GlobalId parse(String text) {
		Matcher plain = PLAIN.matcher(decode(text));
		if (!plain.matches()) {
			throw new InvalidInputException(
					"'%s' is not an id of this server: send an `id` as an answer gave it".formatted(abridged(text)));
		}
		return new GlobalId(plain.group(1), Long.parseLong(plain.group(2)));
	}

	/**
	 * Read the key of an identity that must be of one type.
	 * @param type the name of the type in the schema
	 * @param text what the client sent
	 * @return the number that the thing is stored under
	 * @throws InvalidInputException if it is no identity, or one of another type
	 */
	public static long keyOf(String type, String text) {
		GlobalId id = parse(text);
		if (!id.type.equals(type)) {
			throw new InvalidInputException(
					"'%s' is the id of a %s: send that of a %s".formatted(abridged(text), id.type, type));
		}
		return id.key;
	}

	@Override
	public String toString() {
		byte[] plain = (this.type + ":" + this.key).getBytes(StandardCharsets.US_ASCII);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
	}

	private static String decode(String text) {
		try {
			return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String abridged(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

}
