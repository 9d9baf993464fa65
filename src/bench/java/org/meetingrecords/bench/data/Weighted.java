package org.meetingrecords.bench.data;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Draws numbers from 0 on, each as often as it weighs.
 */
final class Weighted {

	private final double[] sums;

	Weighted(int size, IntToDoubleFunction weight) {
		this.sums = new double[size];
		double sum = 0;
		for (int i = 0; i < size; i++) {
			sum += weight.applyAsDouble(i);
			this.sums[i] = sum;
		}
	}

	// make one in which numbers grow rarer by a power of their rank
	static Weighted byRank(int size, double exponent) {
		return new Weighted(size, (rank) -> Math.pow(rank + 1, -exponent));
	}

	int draw(RandomGenerator random) {
		int found = Arrays.binarySearch(this.sums, random.nextDouble() * this.sums[this.sums.length - 1]);
		return Math.min((found < 0) ? -found - 1 : found, this.sums.length - 1);
	}

}
