package org.meetingrecords.version;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * A connection that replaces the version of the archive at the end of each transaction
 * that changed it, whoever sent the statements. A statement that is sent outside of any
 * transaction becomes one with it.
 */
final class WatchedConnection implements InvocationHandler {

	private final Connection connection;

	private boolean changed;

	private WatchedConnection(Connection connection) {
		this.connection = connection;
	}

	static Connection of(Connection connection) {
		return proxy(Connection.class, new WatchedConnection(connection));
	}

	static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type
			.cast(Proxy.newProxyInstance(WatchedConnection.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		return switch (method.getName()) {
			case "equals" -> arguments != null && proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			case "commit" -> end(method, arguments);
			case "setAutoCommit" -> setAutoCommit(method, arguments);
			case "rollback" -> rollback(method, arguments);
			case "createStatement", "prepareStatement", "prepareCall" -> statement(proxy, method, arguments);
			default -> call(this.connection, method, arguments);
		};
	}

	private @Nullable Object end(Method method, Object @Nullable [] arguments) throws Throwable {
		if (this.changed) {
			ArchiveVersion.replace(this.connection);
			this.changed = false;
		}
		return call(this.connection, method, arguments);
	}

	// this commits, if there is anything
	private @Nullable Object setAutoCommit(Method method, Object @Nullable [] arguments) throws Throwable {
		return Boolean.TRUE.equals((arguments != null) ? arguments[0] : null) ? end(method, arguments)
				: call(this.connection, method, arguments);
	}

	// back to a savepoint may leave changes that were made before
	private @Nullable Object rollback(Method method, Object @Nullable [] arguments) throws Throwable {
		Object result = call(this.connection, method, arguments);
		this.changed = this.changed && arguments != null;
		return result;
	}

	private @Nullable Object statement(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		Statement statement = (Statement) call(this.connection, method, arguments);
		String sql = (arguments != null && arguments[0] instanceof String text) ? text : null;
		// what only reads needs no watching
		return (statement != null && (sql == null || Sql.mayChange(sql)))
				? WatchedStatement.of(statement, sql, (Connection) proxy, this) : statement;
	}

	/**
	 * Send a statement that may change the archive.
	 * @param change sends it
	 * @return what came of it
	 * @throws Throwable if it failed
	 */
	@Nullable Object change(Change change) throws Throwable {
		if (!this.connection.getAutoCommit()) {
			this.changed = true;
			return change.make();
		}
		boolean done = false;
		this.connection.setAutoCommit(false);
		try {
			Object result = change.make();
			ArchiveVersion.replace(this.connection);
			this.connection.commit();
			done = true;
			return result;
		}
		finally {
			if (!done) {
				this.connection.rollback();
			}
			this.connection.setAutoCommit(true);
		}
	}

	static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** A statement about to be sent. */
	interface Change {

		@Nullable Object make() throws Throwable;

	}

}
