package org.meetingrecords.limits;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a request that nobody has validated yet: what makes no sense reads
 * as absent.
 */
final class RequestValues {

	private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

	private final Map<String, Object> variables;

	private final Map<String, Value<?>> defaults = new HashMap<>();

	private boolean lookedUp;

	/**
	 * Create from the variables of a request.
	 * @param variables the values that the client sent
	 * @param definitions the operation's variables, with their defaults
	 */
	RequestValues(Map<String, Object> variables, Collection<VariableDefinition> definitions) {
		this.variables = variables;
		definitions.stream()
			.filter((definition) -> definition.getDefaultValue() != null)
			.forEach((definition) -> this.defaults.put(definition.getName(), definition.getDefaultValue()));
	}

	/**
	 * Return a number.
	 * @param value a value of the document or of JSON
	 * @return the number, null if it is none
	 */
	@Nullable Integer number(@Nullable Object value) {
		Object given = given(value);
		if (given instanceof IntValue literal) {
			return literal.getValue().min(MOST).max(BigInteger.ZERO).intValue();
		}
		return (given instanceof Number number) ? (Integer) Math.max(0, number.intValue()) : null;
	}

	/**
	 * Return how many items a list has.
	 * @param value a value of the document or of JSON
	 * @return the number, 1 for a single item, null if there is nothing
	 */
	@Nullable Integer items(@Nullable Object value) {
		Object given = given(value);
		if (given instanceof Collection<?> list) {
			return list.size();
		}
		if (given instanceof ArrayValue list) {
			return list.getValues().size();
		}
		return (given != null) ? 1 : null;
	}

	/**
	 * Return whether {@code @skip} or {@code @include} leaves something out of the
	 * answer.
	 * @param selection a field or fragment
	 * @return whether one does
	 */
	boolean leavesOut(Object selection) {
		return selection instanceof DirectivesContainer<?> container && container.getDirectives()
			.stream()
			.anyMatch((directive) -> is(directive, "skip", true) || is(directive, "include", false));
	}

	private boolean is(Directive directive, String name, boolean condition) {
		if (!directive.getName().equals(name) || directive.getArgument("if") == null) {
			return false;
		}
		Object given = given(directive.getArgument("if").getValue());
		return (given instanceof BooleanValue literal) ? literal.isValue() == condition
				: Boolean.valueOf(condition).equals(given);
	}

	/**
	 * Return whether anything depended on a variable.
	 * @return whether one was looked up
	 */
	boolean wereLookedUp() {
		return this.lookedUp;
	}

	private @Nullable Object given(@Nullable Object value) {
		Object given = value;
		if (value instanceof VariableReference variable) {
			String name = variable.getName();
			this.lookedUp = true;
			given = this.variables.containsKey(name) ? this.variables.get(name) : this.defaults.get(name);
		}
		return (given instanceof NullValue) ? null : given;
	}

}
