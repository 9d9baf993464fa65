package org.meetingrecords.topic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to look for topics in the paragraphs of the seed record.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchingBenchmark {

	private final TopicMatcher matcher = new RuleMatcher(rules());

	private final List<String> paragraphs = new String(bytes("/seed/65543.txt"), StandardCharsets.UTF_8).lines()
		.toList();

	private static List<TopicRule> rules() {
		try {
			return RuleFile.read(new ByteArrayInputStream(bytes("/topics/topics.yml")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(String path) {
		try (InputStream file = Objects.requireNonNull(MatchingBenchmark.class.getResourceAsStream(path))) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Benchmark
	public List<TopicMatch> matchSeed() {
		return this.matcher.match(this.paragraphs);
	}

}
