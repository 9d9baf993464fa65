package org.meetingrecords.paging;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.persistence.EntityManager;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the key of the seal in the archive, so that cursors stay good over restarts and
 * are the same for all servers of one archive.
 */
@Configuration(proxyBeanMethods = false)
class SealKeys {

	private static final int LENGTH = 32;

	private final EntityManager entityManager;

	private final TransactionOperations transactions;

	SealKeys(EntityManager entityManager, TransactionOperations transactions) {
		this.entityManager = entityManager;
		this.transactions = transactions;
	}

	@Bean
	Seal seal() {
		return new Seal(HexFormat.of().parseHex(key()));
	}

	private String key() {
		try {
			return this.transactions.execute((transaction) -> keptOrNew());
		}
		catch (DataIntegrityViolationException ex) {
			// another server of the same new archive was quicker
			return this.transactions.execute((transaction) -> keptOrNew());
		}
	}

	private String keptOrNew() {
		SealKeyEntity kept = this.entityManager.find(SealKeyEntity.class, SealKeyEntity.ONLY);
		if (kept == null) {
			byte[] key = new byte[LENGTH];
			new SecureRandom().nextBytes(key);
			kept = new SealKeyEntity(HexFormat.of().formatHex(key));
			this.entityManager.persist(kept);
		}
		return kept.getKey();
	}

}
