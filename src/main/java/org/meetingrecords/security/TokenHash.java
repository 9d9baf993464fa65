package org.meetingrecords.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the server keeps of a token. A token is long and random, so that nobody finds it
 * from this by trying.
 */
final class TokenHash {

	private final byte[] sha256;

	private TokenHash(byte[] sha256) {
		this.sha256 = sha256;
	}

	static TokenHash of(String token) {
		try {
			return new TokenHash(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	static TokenHash parse(String digits) {
		return new TokenHash(HexFormat.of().parseHex(digits));
	}

	// takes as long wherever they differ
	boolean isOf(String token) {
		return MessageDigest.isEqual(this.sha256, of(token).sha256);
	}

	@Override
	public String toString() {
		return HexFormat.of().formatHex(this.sha256);
	}

}
