package org.meetingrecords.graphql;

import java.util.List;
import java.util.Optional;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Tells what a document would do, before it is run.
 */
public final class OperationTypes {

	private OperationTypes() {
	}

	/**
	 * Return the operation that a request asks for, if it is more than a query.
	 * @param document the document
	 * @param name which of its operations is asked for
	 * @return the mutation or subscription; nothing for a query, and for a document that
	 * the engine will refuse, which says why
	 */
	public static Optional<OperationDefinition> otherThanQuery(String document, @Nullable String name) {
		// these words are rare: most documents need not be parsed twice
		if (!document.contains("mutation") && !document.contains("subscription")) {
			return Optional.empty();
		}
		return operation(document, name)
			.filter((operation) -> operation.getOperation() != OperationDefinition.Operation.QUERY);
	}

	private static Optional<OperationDefinition> operation(String document, @Nullable String name) {
		List<OperationDefinition> operations = operations(document);
		if (StringUtils.hasLength(name)) {
			return operations.stream().filter((operation) -> name.equals(operation.getName())).findFirst();
		}
		return (operations.size() == 1) ? Optional.of(operations.get(0)) : Optional.empty();
	}

	private static List<OperationDefinition> operations(String document) {
		try {
			return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class);
		}
		catch (InvalidSyntaxException ex) {
			return List.of();
		}
	}

}
