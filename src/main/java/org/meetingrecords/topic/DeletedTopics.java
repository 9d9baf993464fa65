package org.meetingrecords.topic;

import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which topics editors deleted, and removes what is left of them.
 */
@Service
public class DeletedTopics {

	private final TopicRepository topics;

	private final TopicReachRepository reach;

	private final TopicUse use;

	private final DeletedTopicRepository deleted;

	DeletedTopics(TopicRepository topics, TopicReachRepository reach, TopicUse use, DeletedTopicRepository deleted) {
		this.topics = topics;
		this.reach = reach;
		this.use = use;
		this.deleted = deleted;
	}

	/**
	 * Let a topic go as soon as no utterance has it any more.
	 * @param topic the topic
	 * @throws TopicProblemException if a source uses it
	 */
	void add(TopicEntity topic) {
		if (this.use.isFiledUnder(Objects.requireNonNull(topic.getId()))) {
			throw new TopicProblemException(TopicProblem.Code.IN_USE,
					"Sources file meetings under '%s': take only its rule away, by 'updateTopic' with 'rule: null'"
						.formatted(topic.getName()));
		}
		topic.delete();
		this.deleted.save(new DeletedTopicEntity(topic.getSlug()));
	}

	/**
	 * Forget that a topic was deleted, if it was.
	 * @param topic the topic that an editor wants again
	 */
	void bringBack(TopicEntity topic) {
		this.deleted.findById(topic.getSlug()).ifPresent(this.deleted::delete);
	}

	/**
	 * Return whether there are any.
	 * @return whether something is left of a topic
	 */
	@Transactional(readOnly = true)
	public boolean exist() {
		return !this.topics.findByDeletedTrue().isEmpty();
	}

	/**
	 * Remove the topics that were deleted, once no utterance has them any more. One that
	 * a source has come to use stays, without a rule.
	 */
	@Transactional
	public void remove() {
		for (TopicEntity topic : this.topics.findByDeletedTrue()) {
			Long id = Objects.requireNonNull(topic.getId());
			if (this.use.isFiledUnder(id)) {
				topic.restore();
			}
			else {
				this.reach.deleteAll(this.reach.findByTopicIdOrIncludesId(id, id));
				this.topics.delete(topic);
			}
		}
	}

}
