package org.meetingrecords.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

/**
 * Which topics count; what is null does not matter.
 *
 * @param id the topic's id
 * @param slug the topic's slug
 * @param name the whole name, case and accents aside
 * @param narrower whether the topics that are part of a found one count too
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
public record TopicFilter(@Nullable String id, @Nullable String slug, @Nullable String name, boolean narrower,
		@Nullable List<TopicFilter> anyOf, @Nullable TopicFilter not) implements Filter<TopicFilter> {

	// the path is that of a topic's number
	@Override
	public Condition fields(String path) {
		Condition found = named();
		Condition depth = this.narrower ? Condition.ALL : Condition.of("t.depth = 0");
		return Condition.among(path,
				"select distinct t.includesId from TopicReachEntity t join TopicEntity named on named.id = t.topicId",
				found.hql().isEmpty() ? found : Condition.allOf(found, depth));
	}

	/**
	 * Return whether it wants one topic with all that is part of it, and nothing else. A
	 * name is that of one topic: no two have the same key.
	 * @return whether it does
	 */
	public boolean isOneTopic() {
		return this.narrower && this.anyOf == null && this.not == null && !named().hql().isEmpty();
	}

	/**
	 * Return the condition that an expression is the number of the topic itself.
	 * @param path the expression in HQL
	 * @return the condition
	 */
	public Condition itself(String path) {
		return Condition.among(path, "select named.id from TopicEntity named", named());
	}

	private Condition named() {
		return Condition.allOf(withId(), withSlug(), withName());
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
