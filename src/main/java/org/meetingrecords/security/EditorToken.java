package org.meetingrecords.security;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.persistence.EntityManager;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The token that an editor sends: the one of the configuration or, without that, the one
 * that the first server of the archive makes. That server tells it once and keeps no more
 * than its hash.
 */
@Component
class EditorToken {

	private static final Log logger = LogFactory.getLog(EditorToken.class);

	private static final int LENGTH = 32;

	private final TokenHash hash;

	EditorToken(SecurityProperties properties, EntityManager entityManager, TransactionOperations transactions) {
		this.hash = TokenHash
			.parse(properties.editorTokenHash().orElseGet(() -> keptOrNew(entityManager, transactions)));
	}

	boolean is(String token) {
		return this.hash.isOf(token);
	}

	private static String keptOrNew(EntityManager entityManager, TransactionOperations transactions) {
		EditorTokenEntity kept = entityManager.find(EditorTokenEntity.class, EditorTokenEntity.ONLY);
		if (kept != null) {
			return kept.getSha256();
		}
		byte[] random = new byte[LENGTH];
		new SecureRandom().nextBytes(random);
		String token = HexFormat.of().formatHex(random);
		TokenHash hash = TokenHash.of(token);
		if (!logger.isWarnEnabled()) {
			// nobody would ever see it: a start that can show one makes it
			return hash.toString();
		}
		try {
			transactions.executeWithoutResult((transaction) -> entityManager.persist(new EditorTokenEntity(hash)));
		}
		catch (DataIntegrityViolationException ex) {
			// another server of the same new archive was quicker
			return entityManager.find(EditorTokenEntity.class, EditorTokenEntity.ONLY).getSha256();
		}
		logger.warn("The editor's token of this archive, which is not shown again: " + token);
		return hash.toString();
	}

}
