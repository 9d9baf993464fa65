package org.meetingrecords.topic;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TempTopics implements Taxonomy, TopicMatcher {

	public List<TopicDefinition> topics() {
		return List.of(new TopicDefinition("security", "Security", "sec", List.of("csto")),
				new TopicDefinition("csto", "CSTO", "c", List.of()));
	}

	public List<TopicMatch> match(List<String> p) {
		java.util.List<TopicMatch> r = new java.util.ArrayList<>();
		for (int i = 0; i < p.size(); i++) {
			int k = p.get(i).indexOf("security");
			if (k >= 0)
				r.add(new TopicMatch("security", i, k, k + 8, "security"));
			k = p.get(i).indexOf("CSTO");
			if (k >= 0)
				r.add(new TopicMatch("csto", i, k, k + 4, "CSTO"));
		}
		return r;
	}

}
