package org.meetingrecords.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to weigh the headline query, and to parse it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WeightBenchmark {

	private final GraphQLSchema schema = schema();

	private final String text = headline();

	private final Document document = Parser.parse(this.text);

	private static String headline() {
		try {
			return Files.readString(Path.of("schema/examples/01-statements-by.graphql"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static GraphQLSchema schema() {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			List<Path> parts = files.filter((file) -> file.toString().endsWith(".graphqls")).sorted().toList();
			for (Path part : parts) {
				types.merge(new SchemaParser().parse(part.toFile()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
	}

	@Benchmark
	public Object weighHeadline() {
		return DocumentWeight.of(this.schema, this.document, null, Map.of("speaker", "Rahmon", "topic", "Security"));
	}

	@Benchmark
	public Document parseHeadline() {
		return Parser.parse(this.text);
	}

}
