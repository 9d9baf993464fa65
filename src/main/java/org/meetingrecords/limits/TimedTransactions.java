package org.meetingrecords.limits;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Gives each transaction of a request what is left of the request's time, so that the
 * database cancels a statement that takes longer. Others, such as those of an import,
 * take as long as they need.
 */
@Component("transactionManager")
class TimedTransactions extends JpaTransactionManager {

	TimedTransactions(ObjectProvider<TransactionManagerCustomizers> customizers) {
		customizers.ifAvailable((all) -> all.customize(this));
		// what a request changes must not join a transaction that only reads
		setValidateExistingTransaction(true);
	}

	@Override
	public void afterPropertiesSet() {
		super.afterPropertiesSet();
		setJpaDialect(new StatementByStatement());
	}

	// what only reads has nothing to commit
	@Override
	protected void doCommit(DefaultTransactionStatus status) {
		if (!status.isReadOnly()) {
			super.doCommit(status);
		}
	}

	// a part of the request joins its transaction, and is too late all the same
	@Override
	protected Object doGetTransaction() {
		Deadline deadline = Deadline.current();
		if (deadline != null) {
			deadline.check();
		}
		return super.doGetTransaction();
	}

	@Override
	protected int determineTimeout(TransactionDefinition definition) {
		Deadline deadline = Deadline.current();
		return (deadline != null) ? deadline.secondsLeft() : super.determineTimeout(definition);
	}

}
