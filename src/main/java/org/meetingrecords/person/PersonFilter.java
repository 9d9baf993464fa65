package org.meetingrecords.person;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.Criterion;
import org.meetingrecords.fulltext.SearchText;
import org.meetingrecords.fulltext.TextSearch;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Filter;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.NameKey;

/**
 * Which people count; what is null does not matter.
 *
 * @param id the person's id
 * @param slug the person's slug
 * @param name a full name, surname or recorded spelling, case and accents aside
 * @param text what a name or a label in a meeting must have
 * @param anyOf alternatives of which one must hold too
 * @param not what must not hold
 */
public record PersonFilter(@Nullable String id, @Nullable String slug, @Nullable String name, @Nullable String text,
		@Nullable List<PersonFilter> anyOf, @Nullable PersonFilter not) implements Filter<PersonFilter> {

	/** The field of the index with the person's number. */
	private static final String PERSON = "personId";

	/**
	 * Return the condition that an expression is the number of such a person, and not
	 * nobody's: a voice without a name is not another person.
	 * @param filter which people count; all, and nobody too, if null
	 * @param path the expression in HQL, which may be null
	 * @return the condition
	 */
	public static Condition onSomebody(@Nullable PersonFilter filter, String path) {
		Condition condition = Filter.on(filter, path);
		return condition.equals(Condition.ALL) ? condition
				: Condition.allOf(Condition.of(path + " is not null"), condition);
	}

	// the path is that of a person's number
	@Override
	public Condition fields(String path) {
		return Condition.allOf(withId(path), withSlug(path), withName(path), withText(path));
	}

	private Condition withText(String path) {
		Criterion ofName = SearchText.in(this.text, "spelling");
		Criterion asVoice = SearchText.in(this.text, "label", "role");
		return ofName.isEverything() ? Condition.ALL
				: Condition.anyOf(Condition.found(path, new TextSearch("PersonNameEntity", PERSON, ofName, null)),
						Condition.found(path, new TextSearch("ParticipantEntity", PERSON, asVoice, null)));
	}

	private Condition withId(String path) {
		return (this.id == null) ? Condition.ALL
				: whoever(path, Condition.of("p.id = ?", GlobalId.keyOf("Person", this.id)));
	}

	private Condition withSlug(String path) {
		return (this.slug == null) ? Condition.ALL : whoever(path, Condition.of("p.slug = ?", this.slug));
	}

	// an id or a slug of somebody who was merged is that of the other person
	private static Condition whoever(String path, Condition asked) {
		return Condition.among(path, "select coalesce(p.mergedIntoId, p.id) from PersonEntity p", asked);
	}

	private Condition withName(String path) {
		return (this.name == null) ? Condition.ALL
				: Condition.among(path, "select distinct n.personId from PersonNameEntity n",
						Condition.of("n.nameKey = ?", NameKey.of(this.name)));
	}

}
