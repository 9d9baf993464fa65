package org.meetingrecords.limits;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * What is counted in a document once, however often it is sent. What depends on the
 * variables is counted each time.
 */
final class MeasuredDocument {

	private final InputValues values = new InputValues();

	private final Map<String, Weight> fixedWeights = new ConcurrentHashMap<>();

	private final DocumentParts parts;

	MeasuredDocument(Document document) {
		this.parts = DocumentParts.of(document, this.values);
	}

	DocumentParts parts() {
		return this.parts;
	}

	/**
	 * Count the values of a request.
	 * @param variables the variables that the client sent
	 * @return the counts of these and of what stands in the document
	 */
	InputValues valuesWith(Map<String, Object> variables) {
		InputValues all = new InputValues(this.values);
		variables.values().forEach(all::add);
		return all;
	}

	/**
	 * Weigh the document.
	 * @param schema the schema that it is for
	 * @param document the document
	 * @param operationName the operation to answer, if it is named
	 * @param variables the variables that the client sent
	 * @return the weight
	 */
	Weight weight(GraphQLSchema schema, Document document, @Nullable String operationName,
			Map<String, Object> variables) {
		String operation = Objects.requireNonNullElse(operationName, "");
		Weight fixed = this.fixedWeights.get(operation);
		if (fixed != null) {
			return fixed;
		}
		DocumentWeight weight = DocumentWeight.of(schema, document, operationName, variables);
		if (weight.isFixed()) {
			this.fixedWeights.put(operation, weight.total());
		}
		return weight.total();
	}

}
