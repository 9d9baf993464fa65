package org.meetingrecords.limits;

import java.util.ArrayList;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses documents that ask for too much, with all the limits that they go beyond: by
 * their length before they are parsed, by what they say before they are validated.
 */
@Component
class DocumentLimits extends SimplePerformantInstrumentation {

	private final Cache<Document, MeasuredDocument> measured = Caffeine.newBuilder().weakKeys().build();

	private final Limits limits;

	DocumentLimits(Limits limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		Check check = new Check();
		check.that(Limit.CHARACTERS, this.limits.characters(), parameters.getQuery().length());
		check.that(Limit.TOKENS, this.limits.tokens(), DocumentTokens.count(parameters.getQuery()));
		check.end();
		return super.beginParse(parameters, state);
	}

	// a document that is known is asked about again: its variables may be others
	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables request,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		MeasuredDocument document = this.measured.get(request.getDocument(), MeasuredDocument::new);
		DocumentParts parts = document.parts();
		InputValues values = document.valuesWith(request.getVariables());
		Weight weight = document.weight(parameters.getSchema(), request.getDocument(), parameters.getOperation(),
				request.getVariables());
		parameters.getGraphQLContext().put(Weight.class, weight);
		Check check = new Check();
		check.that(Limit.SELECTIONS, this.limits.selections(), weight.selections());
		check.that(Limit.DEPTH, this.limits.depth(), weight.depth());
		check.that(Limit.FRAGMENTS, this.limits.fragments(), parts.fragments());
		check.that(Limit.ALIASES, this.limits.aliases(), parts.aliases());
		check.that(Limit.DIRECTIVES, this.limits.directives(), parts.directives());
		check.that(Limit.DIRECTIVES_PER_PLACE, this.limits.directivesPerPlace(), parts.directivesPerPlace());
		check.that(Limit.VALUES, this.limits.values(), values.count());
		check.that(Limit.VALUE_DEPTH, this.limits.valueDepth(), values.depth());
		check.that(Limit.LIST_ITEMS, this.limits.listItems(), values.listItems());
		check.that(Limit.COST, this.limits.cost(), weight.objects());
		check.end();
		return request;
	}

	private static final class Check {

		private final List<GraphQLError> errors = new ArrayList<>();

		void that(Limit limit, long most, long requested) {
			if (requested > most) {
				this.errors
					.add(new Excess(limit, most, requested).toError(GraphqlErrorBuilder.newError().locations(null)));
			}
		}

		void end() {
			if (!this.errors.isEmpty()) {
				throw new AbortExecutionException(this.errors);
			}
		}

	}

}
