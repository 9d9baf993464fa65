package org.meetingrecords;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.meetingrecords.topic.Taxonomy;
import org.meetingrecords.topic.TopicDefinition;
import org.meetingrecords.topic.TopicMatch;
import org.meetingrecords.topic.TopicMatcher;

/**
 * Rules of the tests: a topic is found where its name stands, and grain is a part of
 * farming.
 */
class SampleRules implements Taxonomy, TopicMatcher {

	private static final List<TopicDefinition> TOPICS = List.of(
			new TopicDefinition("farming", "Farming", "Whatever grows on fields.", List.of("grain")),
			new TopicDefinition("grain", "Grain", "Barley, rye and wheat.", List.of("rye")),
			new TopicDefinition("rye", "Rye", "Rye.", List.of()),
			new TopicDefinition("fishing", "Fishing", "Whatever swims.", List.of()));

	@Override
	public List<TopicDefinition> topics() {
		return TOPICS;
	}

	@Override
	public List<TopicMatch> match(List<String> paragraphs) {
		List<TopicMatch> matches = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			for (TopicDefinition topic : TOPICS) {
				int paragraph = i;
				Pattern.compile("(?i)\\b" + topic.name() + "\\b")
					.matcher(paragraphs.get(i))
					.results()
					.map((found) -> match(topic, paragraph, found))
					.forEach(matches::add);
			}
		}
		return matches;
	}

	private static TopicMatch match(TopicDefinition topic, int paragraph, MatchResult found) {
		return new TopicMatch(topic.slug(), paragraph, found.start(), found.end(), found.group());
	}

}
