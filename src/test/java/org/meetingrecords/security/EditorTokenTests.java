package org.meetingrecords.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.meetingrecords.EditorTokens;
import org.meetingrecords.http.ServerTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EditorToken}.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class EditorTokenTests {

	private static final Pattern TOLD = Pattern.compile("not shown again: ([0-9a-f]{64})\\b");

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void makeTheArchiveNew() {
		this.jdbc.update("delete from editor_token");
	}

	@Test
	void noTokenIsKeptThatTheLogWouldHide(CapturedOutput output) {
		LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
		logging.setLogLevel(EditorToken.class.getName(), LogLevel.ERROR);
		try {
			server();
		}
		finally {
			logging.setLogLevel(EditorToken.class.getName(), null);
		}
		assertThat(told(output)).isEmpty();
		EditorToken shown = server();

		assertThat(told(output)).singleElement().satisfies((token) -> assertThat(shown.is(token)).isTrue());
	}

	@Test
	void theFirstServerOfAnArchiveMakesATokenAndTellsItOnce(CapturedOutput output) {
		EditorToken made = server();
		EditorToken next = server();

		assertThat(told(output)).singleElement().satisfies((token) -> {
			assertThat(made.is(token)).isTrue();
			assertThat(next.is(token)).isTrue();
			assertThat(kept()).containsExactly(TokenHash.of(token).toString());
		});
		assertThat(next.is(kept().get(0))).isFalse();
	}

	@Test
	void everyArchiveHasATokenOfItsOwn(CapturedOutput output) {
		server();
		makeTheArchiveNew();
		server();

		assertThat(told(output)).doesNotHaveDuplicates().hasSize(2);
	}

	@Test
	void serversThatStartAtTheSameTimeMakeOne(CapturedOutput output) throws Exception {
		ExecutorService servers = Executors.newFixedThreadPool(8);
		List<Future<EditorToken>> starts = new ArrayList<>();
		for (int server = 0; server < 8; server++) {
			starts.add(servers.submit(() -> server()));
		}
		servers.shutdown();

		List<EditorToken> tokens = new ArrayList<>();
		for (Future<EditorToken> start : starts) {
			tokens.add(start.get());
		}
		assertThat(told(output)).singleElement()
			.satisfies((token) -> assertThat(tokens).allMatch((known) -> known.is(token)));
	}

	@Test
	void theTokenOfTheConfigurationIsTheOnlyOneThatCounts(CapturedOutput output) {
		server();
		EditorToken configured = server(Optional.of(EditorTokens.HASH.toUpperCase()));

		assertThat(configured.is(EditorTokens.RIGHT)).isTrue();
		assertThat(configured.is(told(output).get(0))).isFalse();
	}

	@Test
	void aTokenInPlaceOfItsHashIsRefusedAtTheStart() {
		new ApplicationContextRunner().withUserConfiguration(Properties.class)
			.withPropertyValues("meeting-records.security.editor-token-hash=" + EditorTokens.RIGHT)
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(ConfigurationPropertiesBindException.class)
				.rootCause()
				.hasMessageContaining("is to be the SHA-256 of the token in 64 hexadecimal digits"));
	}

	private EditorToken server() {
		return server(Optional.empty());
	}

	private EditorToken server(Optional<String> hash) {
		return new EditorToken(new SecurityProperties(hash), this.entityManager, this.transactions);
	}

	private List<String> kept() {
		return this.jdbc.queryForList("select sha256 from editor_token", String.class);
	}

	private static List<String> told(CapturedOutput output) {
		return TOLD.matcher(output).results().map((MatchResult told) -> told.group(1)).toList();
	}

	@EnableConfigurationProperties(SecurityProperties.class)
	private static final class Properties {

	}

}
