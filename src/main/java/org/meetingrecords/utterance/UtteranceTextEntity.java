package org.meetingrecords.utterance;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.fulltext.TextAnalysis;

/**
 * An utterance as the index of texts has it: the words, and all that filters look at and
 * lists are ordered by. Reads the same table as {@link UtteranceEntity}, and nothing else
 * does.
 */
@Entity
@Immutable
@Indexed(index = "utterance")
@Table(name = "utterance")
class UtteranceTextEntity {

	@Id
	@GenericField(sortable = Sortable.YES)
	private Long id;

	@GenericField(sortable = Sortable.YES)
	private Long meetingId;

	@GenericField(aggregable = Aggregable.YES)
	private Long participantId;

	@GenericField(aggregable = Aggregable.YES)
	private @Nullable Long personId;

	@GenericField(sortable = Sortable.YES)
	private Instant orderedAt;

	@GenericField(sortable = Sortable.YES)
	private int position;

	@GenericField(sortable = Sortable.YES)
	private int wordCount;

	private String text;

	/** Those that rules find in it, without those that these are part of. */
	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "topic_match", joinColumns = @JoinColumn(name = "utteranceId"))
	@Column(name = "topicId")
	@GenericField(name = "topicId", aggregable = Aggregable.YES)
	private Set<Long> topicIds = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected UtteranceTextEntity() {
		// for Hibernate
	}

	/**
	 * Return the paragraphs: no phrase goes on from one to the next.
	 * @return the paragraphs
	 */
	@Transient
	@FullTextField(name = "text", analyzer = TextAnalysis.STEMS)
	@FullTextField(name = "text" + TextAnalysis.AS_WRITTEN, analyzer = TextAnalysis.WORDS)
	@IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "text")))
	List<String> getParagraphs() {
		return List.of(this.text.split("\n"));
	}

}
