package org.meetingrecords.paging;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to seal a cursor and to open it again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CursorBenchmark {

	private final Cursors cursors = new Cursors(new Seal(new byte[32]));

	private final Order<Instant> order = Order.by("moments", SortKey.moment("moment", (moment) -> moment),
			SortKey.id("id", Instant::getEpochSecond));

	private final Instant moment = Instant.parse("2021-05-08T15:10:00Z");

	private final String cursor = this.cursors.write(this.order, this.moment);

	@Benchmark
	public String writeCursor() {
		return this.cursors.write(this.order, this.moment);
	}

	@Benchmark
	public List<Object> readCursor() {
		return this.cursors.read(this.order, this.cursor);
	}

}
