package org.meetingrecords.caching;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * What remains of texts and values when they are sealed into a hash: the same of the
 * same, in whatever order and with whatever space an object was written.
 */
final class Fingerprint {

	private static final int LENGTH = 24;

	private final MessageDigest digest;

	Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	// with its length: where one text ends and the next begins must not be lost; and as
	// it
	// is, since an encoding takes all halves of pairs for question marks
	Fingerprint add(String text) {
		ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
		bytes.asCharBuffer().put(text);
		number(text.length());
		this.digest.update(bytes);
		return this;
	}

	Fingerprint add(JsonNode value) {
		this.digest.update((byte) value.getNodeType().ordinal());
		if (value.isObject()) {
			TreeMap<String, JsonNode> sorted = new TreeMap<>();
			value.properties().forEach((property) -> sorted.put(property.getKey(), property.getValue()));
			number(sorted.size());
			sorted.forEach((name, held) -> add(name).add(held));
		}
		else if (value.isArray()) {
			number(value.size());
			value.forEach(this::add);
		}
		else {
			add(value.toString());
		}
		return this;
	}

	private void number(int number) {
		this.digest
			.update(new byte[] { (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number });
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(this.digest.digest(), LENGTH));
	}

}
