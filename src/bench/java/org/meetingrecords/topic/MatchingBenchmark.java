package org.meetingrecords.topic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long it takes to look for topics in what is said.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchingBenchmark {

	private static final int MANY = 1000;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[()+]|\\b(OR|AND|NOT|NEAR(/\\d+)?)\\b|(?<!\\S)-");

	private final List<TopicRule> shipped = shippedRules();

	private final StoredRules rules = new StoredRules(
			this.shipped.stream().collect(Collectors.toMap(TopicRule::slug, (rule) -> Rule.of(rule.rule()))));

	private final StoredRules manyRules = new StoredRules(manyRules());

	private final List<String> record = new String(bytes("/seed/65543.txt"), StandardCharsets.UTF_8).lines().toList();

	/** The paragraph of the seed record that is nearest to 100 words. */
	private final List<String> paragraph = List.of(this.record.stream()
		.min(Comparator.comparingInt((text) -> Math.abs(text.split(" ").length - 100)))
		.orElseThrow());

	private static List<TopicRule> shippedRules() {
		try {
			return RuleFile.read(new ByteArrayInputStream(bytes("/topics/topics.yml")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// ten words or phrases each, all from the shipped rules, in ever new combinations:
	// whatever is said, many of them need a look
	private Map<String, Rule> manyRules() {
		List<String> parts = this.shipped.stream()
			.flatMap((rule) -> BETWEEN_WORDS.splitAsStream(rule.rule()))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.distinct()
			.toList();
		return IntStream.range(0, MANY)
			.boxed()
			.collect(Collectors.toMap((number) -> "topic-" + number,
					(number) -> Rule.of("(%s) NOT (%s)".formatted(some(parts, number, 8), some(parts, -number, 2)))));
	}

	private static String some(List<String> parts, int seed, int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((number) -> parts.get(Math.floorMod(seed * 31 + number * number * 17, parts.size())))
			.collect(Collectors.joining(" OR "));
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
		return this.rules.match(this.record);
	}

	@Benchmark
	public List<TopicMatch> matchParagraph() {
		return this.rules.match(this.paragraph);
	}

	@Benchmark
	public List<TopicMatch> matchParagraphAgainst1000Rules() {
		return this.manyRules.match(this.paragraph);
	}

	@TearDown
	public void close() {
		this.rules.close();
		this.manyRules.close();
	}

}
