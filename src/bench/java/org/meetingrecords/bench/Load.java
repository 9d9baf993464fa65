package org.meetingrecords.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured under load.
 *
 * @param rate requests per second
 * @param p50 the time within which half of them were answered, in milliseconds
 * @param p99 the time within which 99 of 100 were
 */
record Load(double rate, double p50, double p99) {

	static Load median(List<Load> rounds) {
		return new Load(median(rounds, Load::rate), median(rounds, Load::p50), median(rounds, Load::p99));
	}

	private static double median(List<Load> rounds, ToDoubleFunction<Load> value) {
		double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

}
