package org.meetingrecords.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.NestedConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.Parent;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.Lookup;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TopicController {

	private final Topics topics;

	private final Connections connections;

	private final NestedConnection<Topic> narrower;

	TopicController(Topics topics, Connections connections) {
		this.topics = topics;
		this.connections = connections;
		this.narrower = connections.under("Topic.narrower",
				Parent.link("TopicEntity", "r.includesId", "r.topicId", "TopicReachEntity r where r.depth = 1"));
	}

	@QueryMapping
	Optional<Topic> topic(@Argument @Nullable String id, @Argument @Nullable String slug) {
		return Lookup.byId(this.topics, id).or("slug", slug, this.topics::bySlug);
	}

	@QueryMapping
	KeysetConnection<Topic> topics(@Arguments TopicSelection wanted, PageRequest page) {
		return this.connections.of(this.topics.query(wanted, page));
	}

	@BatchMapping
	Map<Topic, String> rule(List<Topic> topics) {
		return Batch.values(topics, Topic::id, this.topics.rules(Batch.ids(topics)));
	}

	@BatchMapping
	Map<Topic, TopicOrigin> origin(List<Topic> topics) {
		return Batch.values(topics, Topic::id, this.topics.origins(Batch.ids(topics)));
	}

	@BatchMapping
	Map<Topic, List<Topic>> broader(List<Topic> topics) {
		return Batch.lists(topics, this.topics.broader(Batch.ids(topics)));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Topic>> narrower(Topic topic, @Arguments TopicSelection wanted, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.narrower.load(environment, topic.id(), this.topics.query(wanted, page));
	}

}
