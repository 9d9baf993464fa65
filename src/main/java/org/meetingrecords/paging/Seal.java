package org.meetingrecords.paging;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks what this server made, so that it knows it again: a part of the HMAC-SHA256 under
 * the archive's own key.
 */
final class Seal {

	/** How many bytes a seal has. */
	static final int LENGTH = 12;

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	Seal(byte[] key) {
		this.key = new SecretKeySpec(key, ALGORITHM);
	}

	byte[] of(byte[] content) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return Arrays.copyOf(mac.doFinal(content), LENGTH);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

}
