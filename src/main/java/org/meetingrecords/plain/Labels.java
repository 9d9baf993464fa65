package org.meetingrecords.plain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells labels from other words before a colon, by the whole file. What looks like a name
 * or a known voice is a label if it comes again, if another label of the file does, or if
 * the first words of the file have it; what is but one word, if it comes again. Where
 * half of all places at which a turn can begin have what may be a label, every name and
 * every word is one, and so are the names of accounts that come again.
 */
public class Labels {

	private static final Set<LabelShape> CAPITALISED = EnumSet.of(LabelShape.WORD, LabelShape.NAME);

	private final Map<String, Integer> counts = new HashMap<>();

	private final Map<String, LabelShape> shapes = new HashMap<>();

	private final boolean usual;

	private final boolean known;

	/**
	 * Count what may be labels.
	 * @param first what may be the label of the file's first words
	 * @param printed what may be labels, as often as they come
	 * @param places at how many places a turn can begin
	 */
	public Labels(Optional<Label> first, Collection<Label> printed, int places) {
		int shaped = 0;
		for (Label label : printed) {
			LabelShape shape = this.shapes.computeIfAbsent(key(label), (key) -> LabelShape.of(label));
			this.counts.merge(key(label), 1, Integer::sum);
			shaped += (shape != LabelShape.NONE) ? 1 : 0;
		}
		this.usual = shaped * 2 >= places;
		boolean again = this.counts.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getValue() > 1 && CAPITALISED.contains(this.shapes.get(entry.getKey())));
		this.known = again || first.filter((label) -> LabelShape.of(label) == LabelShape.NAME).isPresent();
	}

	/**
	 * Return whether something is a label.
	 * @param label what may be one
	 * @return whether it is
	 */
	public boolean has(Label label) {
		int count = this.counts.getOrDefault(key(label), 0);
		return switch (this.shapes.getOrDefault(key(label), LabelShape.NONE)) {
			case NONE -> false;
			case ACCOUNT -> this.usual && count > 1;
			case WORD -> this.usual || count > 1;
			case NAME -> this.usual || count > 1 || (this.known && count > 0);
		};
	}

	/**
	 * Return whether something looks like a label, wherever it stands.
	 * @param label what may be one
	 * @return whether it does
	 */
	public static boolean isShaped(Label label) {
		return LabelShape.of(label) != LabelShape.NONE;
	}

	private static String key(Label label) {
		return label.text().toLowerCase(Locale.ROOT);
	}

}
