package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.NestedConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.Parent;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what people speak about, and who speaks about a topic.
 */
@Controller
class PersonTopicController {

	private final PersonTopics personTopics;

	private final People people;

	private final Topics topics;

	private final NestedConnection<PersonTopic> ofPerson;

	private final NestedConnection<PersonTopic> ofTopic;

	PersonTopicController(PersonTopics personTopics, People people, Topics topics, Connections connections) {
		this.people = people;
		this.topics = topics;
		this.personTopics = personTopics;
		this.ofPerson = connections.under("Person.topics", Parent.property("PersonEntity", "personId"));
		this.ofTopic = connections.under("Topic.people", Parent.property("TopicEntity", "topicId"));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<PersonTopic>> topics(Person person, @Arguments TopicsOfPerson wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.ofPerson.load(environment, person.id(), this.personTopics.query(wanted, page));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<PersonTopic>> people(Topic topic, @Arguments PeopleOfTopic wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.ofTopic.load(environment, topic.id(), this.personTopics.query(wanted, page));
	}

	@BatchMapping
	Map<PersonTopic, Person> person(List<PersonTopic> counted) {
		return Batch.values(counted, PersonTopic::personId, this.people);
	}

	@BatchMapping
	Map<PersonTopic, Topic> topic(List<PersonTopic> counted) {
		return Batch.values(counted, PersonTopic::topicId, this.topics);
	}

}
