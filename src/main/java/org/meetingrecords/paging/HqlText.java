package org.meetingrecords.paging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of a statement, with a named parameter for each value of its conditions.
 */
class HqlText {

	private final Function<Ids, List<Long>> finder;

	private final StringBuilder text = new StringBuilder();

	private final Map<String, Object> values = new LinkedHashMap<>();

	HqlText(Function<Ids, List<Long>> finder) {
		this.finder = finder;
	}

	Map<String, Object> values() {
		return this.values;
	}

	void add(String more) {
		this.text.append(more);
	}

	void add(Condition condition) {
		String[] pieces = condition.hql().split("\\?", -1);
		add(pieces[0]);
		for (int i = 1; i < pieces.length; i++) {
			Object value = condition.values().get(i - 1);
			add((value instanceof Among among) ? among(among.path(), this.finder.apply(among.ids()))
					: parameter(value));
			add(pieces[i]);
		}
	}

	// a list of one is no list for the database, which then reads an index in its order
	private String among(String path, List<Long> ids) {
		if (ids.size() == 1) {
			return path + " = " + parameter(ids.get(0));
		}
		return ids.isEmpty() ? "1 = 0" : "any_of(" + parameter(ids.toArray(Long[]::new)) + ", " + path + ")";
	}

	private String parameter(Object value) {
		String name = "value" + this.values.size();
		this.values.put(name, value);
		return ":" + name;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
