package org.meetingrecords.topic;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

/**
 * Which topics count; what is null does not matter.
 *
 * @param id the topic's id
 * @param slug the topic's slug
 * @param name the whole name, case and accents aside
 * @param narrower whether the topics that are part of a found one count too
 */
public record TopicFilter(@Nullable String id, @Nullable String slug, @Nullable String name, boolean narrower) {

	/**
	 * Return the condition that an expression is the number of such a topic.
	 * @param filter which topics count; all if null
	 * @param path the expression in HQL
	 * @return the condition
	 */
	public static Condition matching(@Nullable TopicFilter filter, String path) {
		if (filter == null) {
			return Condition.ALL;
		}
		Condition found = Condition.allOf(filter.withId(), filter.withSlug(), filter.withName());
		Condition depth = filter.narrower ? Condition.ALL : Condition.of("t.depth = 0");
		return Condition.in(path,
				"select t.includesId from TopicReachEntity t join TopicEntity named on named.id = t.topicId",
				found.hql().isEmpty() ? found : Condition.allOf(found, depth));
	}

	private Condition withId() {
		return (this.id != null) ? Condition.of("named.id = ?", GlobalId.keyOf("Topic", this.id)) : Condition.ALL;
	}

	private Condition withSlug() {
		return (this.slug != null) ? Condition.of("named.slug = ?", this.slug) : Condition.ALL;
	}

	private Condition withName() {
		return (this.name != null) ? Condition.of("named.nameKey = ?", NameKey.of(this.name)) : Condition.ALL;
	}

}
