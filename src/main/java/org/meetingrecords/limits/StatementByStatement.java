package org.meetingrecords.limits;

import java.sql.SQLException;

import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.engine.spi.SessionImplementor;

import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Lets what only reads do so statement by statement. A transaction of the database would
 * give it nothing, as each statement sees what is committed when it starts, and would
 * take two more round trips, which is much of a small answer.
 */
class StatementByStatement extends HibernateJpaDialect {

	@Override
	public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
		if (!definition.isReadOnly()) {
			return super.beginTransaction(entityManager, definition);
		}
		SessionImplementor session = entityManager.unwrap(SessionImplementor.class);
		session.setDefaultReadOnly(true);
		session.setHibernateFlushMode(FlushMode.MANUAL);
		if (definition.getTimeout() != TransactionDefinition.TIMEOUT_DEFAULT) {
			session.getJdbcCoordinator().setTransactionTimeOut(definition.getTimeout());
		}
		return session;
	}

}
