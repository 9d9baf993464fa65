package org.meetingrecords.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with trusted documents that the schema does not fit, rather than to
 * fail when a client names them.
 */
@Component
class TrustedDocumentCheck implements SmartInitializingSingleton {

	private final TrustedDocuments documents;

	private final GraphQlSource source;

	TrustedDocumentCheck(TrustedDocuments documents, GraphQlSource source) {
		this.documents = documents;
		this.source = source;
	}

	@Override
	public void afterSingletonsInstantiated() {
		GraphQLSchema schema = this.source.schema();
		this.documents.byName().forEach((name, text) -> {
			List<? extends GraphQLError> errors = errors(schema, text);
			if (!errors.isEmpty()) {
				throw new UntrustworthyDocumentException(name,
						errors.stream().map(GraphQLError::getMessage).collect(Collectors.joining("; ")));
			}
		});
	}

	private static List<? extends GraphQLError> errors(GraphQLSchema schema, String text) {
		try {
			return ParseAndValidate.validate(schema, Parser.parse(text), Locale.ENGLISH);
		}
		catch (InvalidSyntaxException ex) {
			return List.of(ex.toInvalidSyntaxError());
		}
	}

}
