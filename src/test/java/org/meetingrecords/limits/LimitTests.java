package org.meetingrecords.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the limits as settings.
 */
class LimitTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class)
		.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class));

	@Test
	void everySettingIsALimitOfTheSameName() {
		List<String> settings = Arrays.stream(Limits.class.getRecordComponents())
			.map((part) -> "meeting-records.limits." + part.getName().replaceAll("(?=\\p{Lu})", "-").toLowerCase())
			.filter((name) -> !name.endsWith(".longest-wait"))
			.toList();

		assertThat(Limit.values()).extracting(Limit::property)
			.containsExactlyInAnyOrderElementsOf(settings)
			.allSatisfy((name) -> assertThat(ConfigurationPropertyName.isValid(name)).isTrue());
	}

	@Test
	void anExcessTellsTheLimitItsValueAndWhatWasAskedFor() {
		Excess excess = new Excess(Limit.COST, 1000, 2345);

		assertThat(excess.toBody()).isEqualTo(Map.of("errors",
				List.of(Map.of("message",
						"The operation asks for up to 2,345 objects, and 1,000 is the limit: ask for smaller pages by "
								+ "'first' or 'last', for fewer lists within lists, or in several requests",
						"extensions", Map.of("code", Limit.COST.code(), "limit",
								Map.of("name", "meeting-records.limits.cost", "value", 1000L), "requested", 2345L)))));
	}

	@Test
	void theReadmeShowsWhatClientsRead() throws IOException {
		assertThat(Files.readString(Path.of("README.md")))
			.contains('"' + new Excess(Limit.DEPTH, 20, 21).message() + '"');
	}

	@ParameterizedTest
	@ValueSource(strings = { "depth=14", "cost=0", "tokens=15001", "characters=2000000", "list-items=0", "time=0s",
			"time=2h", "requests-per-minute=0", "concurrent-requests=0", "longest-wait=-1s", "aliases=-1" })
	void aLimitThatMakesNoSenseStopsTheStart(String setting) {
		this.context.withPropertyValues("meeting-records.limits." + setting)
			.run((started) -> assertThat(started).hasFailed()
				.getFailure()
				.rootCause()
				.hasMessageContaining("meeting-records.limits"));
	}

	@Test
	void theDefaultsMakeSense() {
		this.context.run((started) -> assertThat(started).hasSingleBean(Limits.class));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(Limits.class)
	static class Settings {

	}

}
