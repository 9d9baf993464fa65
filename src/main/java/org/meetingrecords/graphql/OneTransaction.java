package org.meetingrecords.graphql;

import java.util.Objects;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads all of an answer in one transaction, so that its statements share a connection
 * and what they have loaded. What a mutation changes must not join a transaction that
 * only reads, and is read once it is committed: its steps have transactions of their own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OneTransaction implements WebGraphQlInterceptor {

	private final ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder().build();

	private final TransactionTemplate transaction;

	OneTransaction(PlatformTransactionManager manager) {
		this.transaction = new TransactionTemplate(manager);
		this.transaction.setReadOnly(true);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (OperationTypes.otherThanQuery(request.getDocument(), request.getOperationName()).isPresent()) {
			return chain.next(request);
		}
		return Mono.deferContextual((context) -> Mono.justOrEmpty(inTransaction(chain.next(request), context)));
	}

	private @Nullable WebGraphQlResponse inTransaction(Mono<WebGraphQlResponse> answer, ContextView context) {
		try (ContextSnapshot.Scope scope = this.snapshots.captureFrom(context).setThreadLocals()) {
			return this.transaction.execute((status) -> Objects.requireNonNull(answer.contextWrite(context).block()));
		}
	}

}
