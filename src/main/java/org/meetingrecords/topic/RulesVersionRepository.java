package org.meetingrecords.topic;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RulesVersionRepository extends Repository<RulesVersionEntity, Integer> {

	@Query("select v.number from RulesVersionEntity v")
	long findNumber();

	// who changes topics has the row to the end of the transaction: one at a time
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select v from RulesVersionEntity v")
	RulesVersionEntity lock();

}
