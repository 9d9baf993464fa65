package org.meetingrecords.limits;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Gives each transaction of a request what is left of the request's time, so that the
 * database cancels a statement that takes longer. Others, such as those of an import,
 * take as long as they need.
 */
@Component("transactionManager")
class TimedTransactions extends JpaTransactionManager {

	TimedTransactions(ObjectProvider<TransactionManagerCustomizers> customizers) {
		customizers.ifAvailable((all) -> all.customize(this));
	}

	@Override
	protected int determineTimeout(TransactionDefinition definition) {
		Deadline deadline = Deadline.current();
		return (deadline != null) ? deadline.secondsLeft() : super.determineTimeout(definition);
	}

}
