package org.meetingrecords.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses texts with the character U+0000, wherever a client sends one: not all databases
 * take it, and no record has it.
 */
@Component
class NulCharacters extends SimplePerformantInstrumentation {

	static final String REFUSAL = "A text has the character U+0000, which no record has: leave it out";

	// a known document is the same object each time it is sent
	private final Cache<Document, Boolean> clean = Caffeine.newBuilder().weakKeys().build();

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables request,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		check(request.getVariables());
		if (this.clean.getIfPresent(request.getDocument()) == null) {
			new NodeTraverser().preOrder(new Search(), request.getDocument());
			this.clean.put(request.getDocument(), true);
		}
		return request;
	}

	private static void check(@Nullable Object value) {
		if (isIn(value)) {
			throw new AbortExecutionException(
					List.of(GraphqlErrorBuilder.newError().message(REFUSAL).errorType(ErrorCode.BAD_REQUEST).build()));
		}
	}

	/**
	 * Return whether there is such a character.
	 * @param value a text, or values that may hold some
	 * @return whether a text has one
	 */
	static boolean isIn(@Nullable Object value) {
		if (value instanceof Map<?, ?> fields) {
			return isIn(fields.values());
		}
		if (value instanceof Collection<?> items) {
			return items.stream().anyMatch(NulCharacters::isIn);
		}
		return value instanceof String text && text.indexOf('\0') >= 0;
	}

	private static final class Search extends NodeVisitorStub {

		@Override
		@SuppressWarnings("rawtypes")
		public TraversalControl visitStringValue(StringValue text, TraverserContext<Node> context) {
			check(text.getValue());
			return TraversalControl.CONTINUE;
		}

	}

}
