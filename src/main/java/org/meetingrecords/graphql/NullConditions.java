package org.meetingrecords.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Directive;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses a null that is to decide whether a field is skipped. A variable with a default
 * may be null where it stands, and the engine fails on it.
 */
@Component
class NullConditions extends SimplePerformantInstrumentation {

	private static final Set<String> CONDITIONS = Set.of("skip", "include");

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables request,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Map<String, Object> variables = request.getVariables();
		if (variables.containsValue(null)) {
			new NodeTraverser().preOrder(new Search(variables), request.getDocument());
		}
		return request;
	}

	private static final class Search extends NodeVisitorStub {

		private final Map<String, Object> variables;

		Search(Map<String, Object> variables) {
			this.variables = variables;
		}

		@Override
		@SuppressWarnings("rawtypes")
		public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
			if (CONDITIONS.contains(directive.getName())) {
				directive.getArguments().forEach((argument) -> {
					if (argument.getValue() instanceof VariableReference variable) {
						check(directive, variable.getName());
					}
				});
			}
			return TraversalControl.CONTINUE;
		}

		private void check(Directive directive, String variable) {
			if (this.variables.containsKey(variable) && this.variables.get(variable) == null) {
				throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
					.message("The variable '$%s' of @%s is null: give true or false, or leave it out", variable,
							directive.getName())
					.location(directive.getSourceLocation())
					.errorType(ErrorCode.BAD_REQUEST)
					.build()));
			}
		}

	}

}
