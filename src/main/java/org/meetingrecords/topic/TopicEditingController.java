package org.meetingrecords.topic;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class TopicEditingController {

	private final TopicEditing editing;

	TopicEditingController(TopicEditing editing) {
		this.editing = editing;
	}

	@MutationMapping
	TopicPayload createTopic(@Argument CreateTopicInput input) {
		return payload(() -> this.editing.create(input));
	}

	@MutationMapping
	TopicPayload updateTopic(@Argument UpdateTopicInput input) {
		return payload(() -> this.editing.update(input));
	}

	@MutationMapping
	TopicPayload deleteTopic(@Argument String id) {
		return payload(() -> this.editing.delete(id));
	}

	private static TopicPayload payload(Supplier<Topic> change) {
		try {
			return new TopicPayload(change.get(), List.of());
		}
		catch (TopicProblemException ex) {
			return new TopicPayload(null, List.of(ex.problem()));
		}
	}

}
