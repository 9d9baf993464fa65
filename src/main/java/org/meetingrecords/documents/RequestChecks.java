package org.meetingrecords.documents;

import java.util.List;
import java.util.function.Supplier;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Asks those who may refuse a document with its variables. The engine asks them when it
 * parses a document, and must not forget them when it need not.
 */
@Component
class RequestChecks {

	private final List<Instrumentation> instrumentations;

	private final Supplier<GraphQLSchema> schema;

	RequestChecks(ObjectProvider<Instrumentation> instrumentations, ObjectProvider<GraphQlSource> source) {
		this.instrumentations = instrumentations.orderedStream().toList();
		this.schema = SingletonSupplier.of(() -> source.getObject().schema());
	}

	/**
	 * Check a request for a known document.
	 * @param document the document
	 * @param input the request
	 * @throws graphql.execution.AbortExecutionException if it is refused
	 */
	void check(Document document, ExecutionInput input) {
		DocumentAndVariables request = DocumentAndVariables.newDocumentAndVariables()
			.document(document)
			.variables(input.getVariables())
			.build();
		InstrumentationExecutionParameters parameters = new InstrumentationExecutionParameters(input,
				this.schema.get());
		this.instrumentations
			.forEach((instrumentation) -> instrumentation.instrumentDocumentAndVariables(request, parameters, null));
	}

}
