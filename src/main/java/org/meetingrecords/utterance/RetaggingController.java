package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;

import org.meetingrecords.shared.Batch;
import org.meetingrecords.topic.Topic;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class RetaggingController {

	private final RetaggingReport report;

	RetaggingController(RetaggingReport report) {
		this.report = report;
	}

	@BatchMapping
	Map<Topic, RetaggingProgress> retagging(List<Topic> topics) {
		return Batch.values(topics, Topic::id, this.report.of(Batch.ids(topics)));
	}

}
