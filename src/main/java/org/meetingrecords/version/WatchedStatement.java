package org.meetingrecords.version;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * A statement that tells its connection before it changes the archive.
 */
final class WatchedStatement implements InvocationHandler {

	private final Statement statement;

	private final Connection proxy;

	private final WatchedConnection connection;

	/** Whether what is executed without any text of its own is a change. */
	private boolean prepared;

	private WatchedStatement(Statement statement, boolean prepared, Connection proxy, WatchedConnection connection) {
		this.statement = statement;
		this.prepared = prepared;
		this.proxy = proxy;
		this.connection = connection;
	}

	/**
	 * Watch a statement.
	 * @param statement the statement
	 * @param sql what it was prepared for, if it was
	 * @param proxy the connection that it seems to be of
	 * @param connection what is told of changes
	 * @return the statement, watched
	 */
	static Statement of(Statement statement, @Nullable String sql, Connection proxy, WatchedConnection connection) {
		WatchedStatement handler = new WatchedStatement(statement, sql != null, proxy, connection);
		if (statement instanceof CallableStatement) {
			return WatchedConnection.proxy(CallableStatement.class, handler);
		}
		return (statement instanceof PreparedStatement) ? WatchedConnection.proxy(PreparedStatement.class, handler)
				: WatchedConnection.proxy(Statement.class, handler);
	}

	@Override
	public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
		String name = method.getName();
		boolean change = (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql)
				? Sql.mayChange(sql) : this.prepared;
		if (name.equals("addBatch")) {
			this.prepared = this.prepared || change;
		}
		return switch (name) {
			case "equals" -> arguments != null && self == arguments[0];
			case "hashCode" -> System.identityHashCode(self);
			case "getConnection" -> this.proxy;
			default -> (change && name.startsWith("execute"))
					? this.connection.change(() -> WatchedConnection.call(this.statement, method, arguments))
					: WatchedConnection.call(this.statement, method, arguments);
		};
	}

}
