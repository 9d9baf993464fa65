package org.meetingrecords.sync;

import org.meetingrecords.paging.Condition;

/**
 * What the last change of a meeting was.
 */
enum ChangeKind {

	CREATED("%1$s.withdrawnAt is null and %1$s.number = %1$s.createdNumber"),

	UPDATED("%1$s.withdrawnAt is null and %1$s.number <> %1$s.createdNumber"),

	RETRACTED("%1$s.withdrawnAt is not null");

	private final String hql;

	ChangeKind(String hql) {
		this.hql = hql;
	}

	Condition on(String alias) {
		return Condition.of(this.hql.formatted(alias));
	}

}
