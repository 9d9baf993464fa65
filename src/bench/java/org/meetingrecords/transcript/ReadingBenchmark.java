package org.meetingrecords.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to read the page of the seed record.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

	private final TranscriptReaders readers = TranscriptReaders.standard();

	private final byte[] page = read();

	private static byte[] read() {
		try (InputStream seed = Objects.requireNonNull(ReadingBenchmark.class.getResourceAsStream("/seed/65543.txt"))) {
			return seed.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Benchmark
	public Transcript readSeed() {
		return this.readers.read("seed.txt", this.page, Defaults.NONE, null);
	}

}
