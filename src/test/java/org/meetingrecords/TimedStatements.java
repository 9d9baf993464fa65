package org.meetingrecords;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Keeps the statements that run, each with the seconds after which the database cancels
 * it; 0 for never.
 */
class TimedStatements implements BeanPostProcessor {

	private final List<Executed> executed = new CopyOnWriteArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new DelegatingDataSource(source) {

			@Override
			public Connection getConnection() throws SQLException {
				return watch(Connection.class, super.getConnection(), "");
			}

		} : bean;
	}

	List<Executed> of(Runnable action) {
		this.executed.clear();
		action.run();
		return new ArrayList<>(this.executed);
	}

	private <T> T watch(Class<T> type, T target, String sql) {
		Map<Integer, String> arrays = new TreeMap<>();
		InvocationHandler handler = (proxy, method, arguments) -> {
			if (method.getName().equals("setArray")) {
				arrays.put((Integer) arguments[0], "'" + arguments[1] + "'");
			}
			if (target instanceof Statement statement && method.getName().startsWith("execute")) {
				this.executed.add(new Executed(sql, shown(statement, arrays.values()), statement.getQueryTimeout()));
			}
			Object result = invoke(target, method, arguments);
			return (result instanceof PreparedStatement prepared)
					? watch(PreparedStatement.class, prepared, (String) arguments[0]) : result;
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	// the driver has no text for arrays
	private static String shown(Statement statement, Collection<String> arrays) {
		String text = String.valueOf(statement);
		for (String array : arrays) {
			text = text.replaceFirst("any\\((\\(select )?\\?", "any($1" + Matcher.quoteReplacement(array));
		}
		return text;
	}

	private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * A statement that ran.
	 *
	 * @param sql its text
	 * @param shown how the driver shows it, with its values
	 * @param seconds after how many it would have been cancelled
	 */
	record Executed(String sql, String shown, int seconds) {

	}

}
