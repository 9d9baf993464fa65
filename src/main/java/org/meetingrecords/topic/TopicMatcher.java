package org.meetingrecords.topic;

import java.util.List;

/**
 * Finds the topics that a text is about, with the words that make it so.
 */
public interface TopicMatcher {

	/**
	 * Return the matches in the paragraphs of one utterance.
	 * @param paragraphs the paragraphs
	 * @return the matches, ordered by paragraph, start and topic
	 */
	List<TopicMatch> match(List<String> paragraphs);

}
