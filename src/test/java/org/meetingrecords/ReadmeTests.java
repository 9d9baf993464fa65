package org.meetingrecords;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.AnnotatedElementUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the README tells the truth.
 */
class ReadmeTests {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\|$");

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

	private final String readme = read("README.md");

	@ParameterizedTest
	@ValueSource(strings = { "schema/examples/01-statements-by.graphql",
			"schema/examples/01-statements-by.variables.json", "src/test/resources/examples/01-statements-by.json" })
	void headlineQueryIsShownAsItIsWithItsAnswer(String file) {
		assertThat(this.readme).contains("\n" + read(file).strip() + "\n```");
	}

	@Test
	void packageTableIsTheOneThatIsTested() {
		Map<String, Set<String>> table = new TreeMap<>();
		rowsWith(3).forEach((cells) -> table.put(cells[0], codes(cells[2])));
		table.keySet().retainAll(ArchitectureTests.MAY_USE.keySet());

		assertThat(table).isEqualTo(ArchitectureTests.MAY_USE);
	}

	@Test
	void everySettingIsListedWithItsDefault() {
		Map<String, Set<String>> table = new TreeMap<>();
		rowsWith(3).filter((cells) -> cells[0].startsWith("meeting-records."))
			.forEach((cells) -> table.put(cells[0], codes(cells[1])));

		assertThat(table).isEqualTo(settings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "spring.datasource.url", "spring.graphql.cors.allowed-origin-patterns",
			"server.http2.enabled", "server.compression.enabled" })
	void settingOfSpringIsTheOneThatIsListed(String name) {
		Map<String, Set<String>> table = new TreeMap<>();
		rowsWith(3).forEach((cells) -> table.put(cells[0], codes(cells[1])));

		assertThat(read("src/main/resources/application.properties").lines()
			.filter((line) -> line.startsWith(name + "="))
			.map((line) -> line.substring(name.length() + 1))).containsExactly(String.join(",", table.get(name)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mvn spring-boot:run", "mvn verify" })
	void bothCommandsAreShownAndRunByCi(String command) {
		assertThat(this.readme).contains("```bash\n" + command + "\n```");
		assertThat(read(".ci/run")).contains(command.replace("mvn ", "mvn -B --no-transfer-progress "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", ".github/CONTRIBUTING.md" })
	void everyLinkIntoTheProjectLeadsSomewhere(String file) {
		Path folder = Path.of(file).toAbsolutePath().getParent();

		assertThat(LINK.matcher(read(file)).results().map((link) -> link.group(1)))
			.allSatisfy((link) -> assertThat(folder.resolve(link)).exists());
	}

	private Stream<String[]> rowsWith(int cells) {
		return ROW.matcher(this.readme)
			.results()
			.map((row) -> (row.group(1) + " | " + row.group(2)).split(" \\| "))
			.filter((row) -> row.length == cells);
	}

	private static Set<String> codes(String cell) {
		return CODE.matcher(cell)
			.results()
			.map((MatchResult code) -> code.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, Set<String>> settings() {
		Map<String, Set<String>> settings = new TreeMap<>();
		new ClassFileImporter().importPackages(MeetingRecordsApplication.class.getPackageName())
			.stream()
			.filter((type) -> type.isAnnotatedWith(ConfigurationProperties.class))
			.map(JavaClass::reflect)
			.forEach((type) -> {
				String prefix = AnnotatedElementUtils.findMergedAnnotation(type, ConfigurationProperties.class)
					.prefix();
				Parameter[] parts = type.getDeclaredConstructors()[0].getParameters();
				Arrays.stream(parts)
					.forEach((part) -> settings.put(prefix + "." + dashed(part.getName()),
							Set.of(part.getAnnotation(DefaultValue.class).value())));
			});
		return settings;
	}

	private static String dashed(String name) {
		return name.replaceAll("(?=\\p{Lu})", "-").toLowerCase();
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(file, ex);
		}
	}

}
