package org.meetingrecords.documents;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Keeps documents that were parsed and found valid, so that those sent again need
 * neither. What is refused is not kept: it may be anything.
 */
@Component
class KnownDocuments implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

	/** A parsed document takes about fifty times the memory of its text. */
	private static final long MOST_CHARACTERS = 500_000;

	private static final int LEAST_WEIGHT = 100;

	private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String text, PreparsedDocumentEntry entry) -> Math.max(LEAST_WEIGHT, text.length()))
		.build();

	private final RequestChecks checks;

	private final TrustedDocuments trusted;

	KnownDocuments(RequestChecks checks, TrustedDocuments trusted) {
		this.checks = checks;
		this.trusted = trusted;
	}

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.configureGraphQl((engine) -> engine.preparsedDocumentProvider(this));
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		PreparsedDocumentEntry entry = this.known.getIfPresent(input.getQuery());
		if (entry != null) {
			this.checks.check(entry.getDocument(), input);
		}
		else {
			this.trusted.check(input.getQuery());
			entry = parse.apply(input);
			keep(input.getQuery(), entry);
		}
		return CompletableFuture.completedFuture(entry);
	}

	/**
	 * Return whether a document was found valid, and not long ago.
	 * @param text the document
	 * @return whether it is known
	 */
	boolean has(String text) {
		return this.known.getIfPresent(text) != null;
	}

	private void keep(String text, PreparsedDocumentEntry entry) {
		if (!entry.hasErrors()) {
			this.known.put(text, entry);
		}
	}

}
