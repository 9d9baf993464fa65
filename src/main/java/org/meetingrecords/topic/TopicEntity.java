package org.meetingrecords.topic;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

@Entity
@Table(name = "topic")
class TopicEntity {

	static final int SLUG_LIMIT = 120;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
	private @Nullable Long id;

	@Column(nullable = false)
	private String slug;

	@Column(nullable = false)
	private String name;

	@Column(nullable = false)
	private String nameKey;

	private @Nullable String description;

	@Column(nullable = false)
	private boolean hasRule;

	private @Nullable String rule;

	/**
	 * The number of the last change of the rule, or of the topics that are part of it.
	 */
	@Column(nullable = false)
	private long ruleVersion;

	/** Whether an editor has changed it: then it no longer follows the shipped file. */
	@Column(nullable = false)
	private boolean edited;

	/** Whether it goes as soon as no utterance has it any more. */
	@Column(nullable = false)
	private boolean deleted;

	@SuppressWarnings("NullAway.Init")
	protected TopicEntity() {
		// for Hibernate
	}

	TopicEntity(String slug, String name) {
		this.slug = slug;
		this.name = name;
		this.nameKey = NameKey.of(name);
	}

	void describe(@Nullable String newDescription) {
		this.description = newDescription;
	}

	/**
	 * Let another rule look for it.
	 * @param newRule the rule; none if null
	 * @return whether it is another than before
	 */
	boolean rule(@Nullable String newRule) {
		boolean changed = !Objects.equals(this.rule, newRule);
		this.rule = newRule;
		this.hasRule = newRule != null;
		return changed;
	}

	void changeWith(long version) {
		this.ruleVersion = version;
	}

	void edit() {
		this.edited = true;
	}

	void delete() {
		rule(null);
		this.edited = true;
		this.deleted = true;
	}

	// a source uses it after all
	void restore() {
		this.deleted = false;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	public String getNameKey() {
		return this.nameKey;
	}

	public @Nullable String getDescription() {
		return this.description;
	}

	public boolean isHasRule() {
		return this.hasRule;
	}

	public @Nullable String getRule() {
		return this.rule;
	}

	public long getRuleVersion() {
		return this.ruleVersion;
	}

	public boolean isEdited() {
		return this.edited;
	}

	public boolean isDeleted() {
		return this.deleted;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof TopicEntity that && this.id != null && this.id.equals(that.getId()));
	}

	@Override
	public int hashCode() {
		return TopicEntity.class.hashCode();
	}

}
