package org.meetingrecords.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class HttpTestsTests {

	private static final Path FILES = Path.of("http-tests");

	private static final Pattern COMMENT = Pattern.compile("(?:#.*\n)+");

	static List<Example> examples() {
		return ExamplesTests.examples();
	}

	static List<Path> files() {
		try (Stream<Path> files = Files.list(FILES)) {
			return files.filter((file) -> file.toString().endsWith(".http")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void eachExampleHasItsFile() {
		List<String> examples = examples().stream().map((example) -> example.name() + ".http").toList();

		assertThat(files()).extracting((file) -> file.getFileName().toString())
			.filteredOn(Predicate.not(Set.of("bad-requests.http", "editing-meetings.http", "editing-people.http",
					"editing-topics.http", "exports.http", "imports.http")::contains))
			.isEqualTo(examples);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void fileSendsTheExampleAsItStands(Example example) throws IOException {
		String file = Files.readString(FILES.resolve(example.name() + ".http"));
		// the comment stands above the request: within the body it would be the tool's
		String comment = COMMENT.matcher(example.query()).results().findFirst().orElseThrow().group();
		String query = example.query().substring(comment.length());

		assertThat(file).contains(
				"\n%sGRAPHQL {{host}}/graphql\n\n%s\n\n%s\n\n> {%%\n".formatted(comment, query, example.variables()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void eachRequestHasATitleAndChecksItsStatus(Path file) throws IOException {
		String[] requests = Files.readString(file).split("(?m)^(?=###)");

		assertThat(requests).allSatisfy((request) -> assertThat(request).matches("(?s)### \\S.*")
			.contains("client.test(", "client.assert(response.status === "));
	}

}
