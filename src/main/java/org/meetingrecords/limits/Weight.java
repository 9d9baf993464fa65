package org.meetingrecords.limits;

/**
 * What a selection weighs, with all that it spreads. Grows no further than a billion,
 * which is beyond every limit.
 *
 * @param depth how deep its fields nest
 * @param selections how many fields and fragments it has
 * @param objects how many objects it asks for
 * @param once how many of a list beside its items, whatever the page has
 */
record Weight(int depth, long selections, long objects, long once) {

	static final Weight NONE = new Weight(0, 0, 0, 0);

	private static final long MOST = 1_000_000_000;

	/** Return the weight of this beside another. */
	Weight plus(Weight other) {
		return new Weight(Math.max(this.depth, other.depth), Math.min(this.selections + other.selections, MOST),
				Math.min(this.objects + other.objects, MOST), Math.min(this.once + other.once, MOST));
	}

	/** Return the weight of a fragment with this in it. */
	Weight inFragment() {
		return new Weight(this.depth, Math.min(this.selections + 1, MOST), this.objects, this.once);
	}

	/** Return the weight of a field of the given size with this below it. */
	Weight inField(FieldSize size) {
		long all = Math.min(size.objects() * (size.own() + this.objects) + this.once, MOST);
		return new Weight(this.depth + 1, Math.min(this.selections + 1, MOST), size.isBesideItems() ? 0 : all,
				size.isBesideItems() ? all : 0);
	}

	/** Return the larger depth and the larger number of selections of two. */
	Weight orHeavier(Weight other) {
		return new Weight(Math.max(this.depth, other.depth), Math.max(this.selections, other.selections), this.objects,
				this.once);
	}

	/** Return the same with another number of objects. */
	Weight withObjects(long number) {
		return new Weight(this.depth, this.selections, number, 0);
	}

}
