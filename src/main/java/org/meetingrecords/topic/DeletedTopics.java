package org.meetingrecords.topic;

import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what is left of topics that editors deleted.
 */
@Service
public class DeletedTopics {

	private final TopicRepository topics;

	private final TopicReachRepository reach;

	private final TopicUse use;

	DeletedTopics(TopicRepository topics, TopicReachRepository reach, TopicUse use) {
		this.topics = topics;
		this.reach = reach;
		this.use = use;
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
