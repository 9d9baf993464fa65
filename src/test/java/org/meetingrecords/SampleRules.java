package org.meetingrecords;

import java.util.List;

import org.meetingrecords.topic.Taxonomy;
import org.meetingrecords.topic.TopicDefinition;

/**
 * Rules for samples, each of which looks for its topic's name: rye is grain, and grain is
 * farming.
 */
class SampleRules implements Taxonomy {

	private static final List<TopicDefinition> TOPICS = List.of(
			new TopicDefinition("farming", "Farming", "Whatever grows on fields.", "farming", List.of("grain")),
			new TopicDefinition("grain", "Grain", "Barley, rye and wheat.", "grain", List.of("rye")),
			new TopicDefinition("rye", "Rye", "Rye.", "rye", List.of()),
			new TopicDefinition("fishing", "Fishing", "Whatever swims.", "fishing", List.of()));

	@Override
	public List<TopicDefinition> topics() {
		return TOPICS;
	}

}
