package org.meetingrecords.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link OneTransaction}, with virtual threads where Java has them.
 */
@RecordsTest
@TestPropertySource(properties = "spring.threads.virtual.enabled=true")
class OneTransactionTests {

	private static final String ALL = """
			{ people { totalCount nodes { name } } topics { totalCount }
			  meetings { nodes { title regions { name } utterances { nodes { text topics { topic { name } } } } } } }""";

	@Autowired
	private Archive archive;

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private ConfigurableTransactionManager transactions;

	private final AtomicInteger begun = new AtomicInteger();

	private final TransactionExecutionListener counter = new TransactionExecutionListener() {

		@Override
		public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
			OneTransactionTests.this.begun.incrementAndGet();
		}

	};

	@BeforeEach
	void recordAMeeting() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01").region("Norland").says("Ada Brook", "Rye."));
		this.transactions.addListener(this.counter);
	}

	@AfterEach
	void stopCounting() {
		Collection<TransactionExecutionListener> others = new ArrayList<>(
				this.transactions.getTransactionExecutionListeners());
		others.remove(this.counter);
		this.transactions.setTransactionExecutionListeners(others);
	}

	@Test
	void anAnswerIsReadInOneTransaction() {
		this.graphQl.document(ALL).execute().path("people.totalCount").entity(Integer.class).isEqualTo(1);

		assertThat(this.begun).hasValue(1);
	}

	@Test
	void aFieldThatIsRefusedWithinTheTransactionLeavesTheOthers() {
		this.graphQl.document(
				"{ meeting(slug: \"2031-01-01-talks\") { utterances(after: \"x\") { totalCount } } people { totalCount } }")
			.execute()
			.errors()
			.filter((error) -> error.getPath().equals("meeting.utterances"))
			.verify()
			.path("people.totalCount")
			.entity(Integer.class)
			.isEqualTo(1);
	}

}
