package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Stands in for the rules: two words.
 */
@Component
class TempTopics implements Taxonomy, TopicMatcher {

	@Override
	public List<TopicDefinition> topics() {
		return List.of(new TopicDefinition("security", "Security", "sec", List.of("csto")),
				new TopicDefinition("csto", "CSTO", "c", List.of()));
	}

	@Override
	public List<TopicMatch> match(List<String> paragraphs) {
		List<TopicMatch> matches = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			int start = paragraphs.get(i).indexOf("security");
			if (start >= 0) {
				matches.add(new TopicMatch("security", i, start, start + 8, "security"));
			}
			start = paragraphs.get(i).indexOf("CSTO");
			if (start >= 0) {
				matches.add(new TopicMatch("csto", i, start, start + 4, "CSTO"));
			}
		}
		return matches;
	}

}
