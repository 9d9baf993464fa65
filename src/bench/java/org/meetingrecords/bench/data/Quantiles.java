package org.meetingrecords.bench.data;

import java.util.random.RandomGenerator;

/**
 * A measured distribution: the values below which certain shares of all measured ones
 * lie.
 */
final class Quantiles {

	private static final double[] SHARES = { 0, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .98, .99, .995, .999, 1 };

	private final int[] values;

	/**
	 * Make a distribution.
	 * @param values the least value, those at 5, 10, 20, … 90, 95, 98, 99, 99.5 and 99.9
	 * percent, and the greatest
	 */
	Quantiles(int... values) {
		if (values.length != SHARES.length) {
			throw new IllegalArgumentException("Give " + SHARES.length + " values");
		}
		this.values = values.clone();
	}

	int draw(RandomGenerator random) {
		return at(random.nextDouble());
	}

	// the value below which a share of all lies
	int at(double share) {
		int i = 1;
		while (SHARES[i] < share) {
			i++;
		}
		double part = (share - SHARES[i - 1]) / (SHARES[i] - SHARES[i - 1]);
		// long tails: the further out, the rarer
		double low = Math.log(this.values[i - 1] + 1.0);
		double high = Math.log(this.values[i] + 1.0);
		return (int) Math.round(Math.exp(low + part * (high - low)) - 1);
	}

}
