package org.meetingrecords.paging;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SealKeys}.
 */
@RecordsTest
class SealKeysTests {

	private static final byte[] CONTENT = { 1, 2, 3 };

	@Autowired
	private Seal seal;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void nextServerOfTheArchiveHasTheSameSeal() {
		assertThat(anotherServer().of(CONTENT)).hasSize(Seal.LENGTH).isEqualTo(this.seal.of(CONTENT));
	}

	@Test
	void everyArchiveHasASealOfItsOwn() {
		String kept = this.jdbc.queryForObject("select content from seal_key", String.class);
		this.jdbc.update("delete from seal_key");
		try {
			assertThat(anotherServer().of(CONTENT)).isNotEqualTo(this.seal.of(CONTENT));
		}
		finally {
			this.jdbc.update("update seal_key set content = ?", kept);
		}
	}

	private Seal anotherServer() {
		return new SealKeys(this.entityManager, this.transactions).seal();
	}

}
