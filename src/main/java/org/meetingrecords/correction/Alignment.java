package org.meetingrecords.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * Which turns of an edition of a transcript are those of the edition before it. The same
 * are, first, those that stand as they were in the longest common order of both; then
 * those that moved as they were; and between these, in order, those that were reworded,
 * or given to another voice.
 */
public final class Alignment {

	private static final int NONE = -1;

	/**
	 * How many turns both editions may have together for their order to be looked at: the
	 * work grows with the square of what differs.
	 */
	private static final int MOST_COMPARED = 20_000;

	private final List<Turn> before;

	private final List<Turn> after;

	/** The place before of each turn after. */
	private final int[] origins;

	private final boolean[] taken;

	private final BitSet moved = new BitSet();

	private Alignment(List<Turn> before, List<Turn> after) {
		this.before = before;
		this.after = after;
		this.origins = new int[after.size()];
		Arrays.fill(this.origins, NONE);
		this.taken = new boolean[before.size()];
	}

	/**
	 * Align two editions.
	 * @param before the turns of the edition before, in order
	 * @param after the turns of the edition after, in order
	 * @return which of them are the same
	 */
	public static Alignment of(List<Turn> before, List<Turn> after) {
		Alignment alignment = new Alignment(before, after);
		List<Gap> gaps = alignment.pairThoseInOrder();
		alignment.pairThoseThatMoved(!gaps.isEmpty());
		gaps.forEach(alignment::pairThoseAlike);
		return alignment;
	}

	/**
	 * Return which turn before a turn is.
	 * @param place the place of a turn of the edition after, from 0
	 * @return the place in the edition before, from 0; empty if it was not there
	 */
	public OptionalInt origin(int place) {
		return (this.origins[place] == NONE) ? OptionalInt.empty() : OptionalInt.of(this.origins[place]);
	}

	/**
	 * Return whether a turn stands elsewhere among the others than before.
	 * @param place the place of a turn of the edition after, from 0
	 * @return whether it moved
	 */
	public boolean hasMoved(int place) {
		return this.moved.get(place);
	}

	/**
	 * Return how many turns show that both are editions of one record: those that say the
	 * same in both, or nearly so. One that is the same by its place alone does not.
	 * @return how many
	 */
	public long shared() {
		return IntStream.range(0, this.origins.length)
			.filter((now) -> this.origins[now] != NONE
					&& Likeness.cannotBeChance(this.before.get(this.origins[now]), this.after.get(now)))
			.count();
	}

	private void pair(int old, int now) {
		this.origins[now] = old;
		this.taken[old] = true;
	}

	private List<Gap> pairThoseInOrder() {
		if (this.before.size() + this.after.size() > MOST_COMPARED) {
			return List.of();
		}
		Map<Turn, Integer> numbers = new HashMap<>();
		List<AbstractDelta<Integer>> deltas = DiffUtils
			.diff(numbered(this.before, numbers), numbered(this.after, numbers),
					MyersDiffWithLinearSpace.factory().create(), null, true)
			.getDeltas();
		List<Gap> gaps = new ArrayList<>();
		int oldEnd = 0;
		int end = 0;
		for (AbstractDelta<Integer> delta : deltas) {
			if (delta.getType() == DeltaType.EQUAL) {
				int old = delta.getSource().getPosition();
				int now = delta.getTarget().getPosition();
				gaps.add(new Gap(oldEnd, old, end, now));
				for (int i = 0; i < delta.getSource().size(); i++) {
					pair(old + i, now + i);
				}
				oldEnd = old + delta.getSource().size();
				end = now + delta.getTarget().size();
			}
		}
		gaps.add(new Gap(oldEnd, this.before.size(), end, this.after.size()));
		return gaps;
	}

	private static List<Integer> numbered(List<Turn> turns, Map<Turn, Integer> numbers) {
		return turns.stream().map((turn) -> numbers.computeIfAbsent(turn, (first) -> numbers.size())).toList();
	}

	private void pairThoseThatMoved(boolean isOrderKnown) {
		Map<Turn, Deque<Integer>> left = new HashMap<>();
		for (int old = 0; old < this.before.size(); old++) {
			if (!this.taken[old]) {
				left.computeIfAbsent(this.before.get(old), (turn) -> new ArrayDeque<>()).add(old);
			}
		}
		for (int now = 0; now < this.after.size(); now++) {
			Deque<Integer> same = (this.origins[now] == NONE) ? left.get(this.after.get(now)) : null;
			if (same != null && !same.isEmpty()) {
				pair(same.remove(), now);
				this.moved.set(now, isOrderKnown);
			}
		}
	}

	private void pairThoseAlike(Gap gap) {
		List<Integer> old = new ArrayList<>();
		for (int i = gap.oldStart(); i < gap.oldEnd(); i++) {
			if (!this.taken[i]) {
				old.add(i);
			}
		}
		List<Integer> now = new ArrayList<>();
		for (int i = gap.start(); i < gap.end(); i++) {
			if (this.origins[i] == NONE) {
				now.add(i);
			}
		}
		int[] partners = Likeness.pair(old.stream().map(this.before::get).toList(),
				now.stream().map(this.after::get).toList());
		for (int i = 0; i < partners.length; i++) {
			if (partners[i] != Likeness.NONE) {
				pair(old.get(partners[i]), now.get(i));
			}
		}
	}

	/**
	 * What stands between turns that stayed as they were: places from a start up to an
	 * end that no longer belongs to it.
	 */
	private record Gap(int oldStart, int oldEnd, int start, int end) {

	}

}
