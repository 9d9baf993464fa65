package org.meetingrecords;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Keeps the statements that Hibernate sends, from whatever thread.
 */
public class SqlLog implements StatementInspector {

	private final transient Queue<String> statements = new ConcurrentLinkedQueue<>();

	@Override
	public String inspect(String sql) {
		this.statements.add(sql);
		return sql;
	}

	/**
	 * Return the statements that an action sends.
	 * @param action the action
	 * @return the statements
	 */
	public List<String> of(Runnable action) {
		this.statements.clear();
		action.run();
		return new ArrayList<>(this.statements);
	}

}
