package org.meetingrecords.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.Lookup;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonController {

	private final People people;

	private final Connections connections;

	PersonController(People people, Connections connections) {
		this.people = people;
		this.connections = connections;
	}

	@QueryMapping
	Optional<Person> person(@Argument @Nullable String id, @Argument @Nullable String slug) {
		return Lookup.byId(this.people, id).or("slug", slug, this.people::bySlug);
	}

	@QueryMapping
	KeysetConnection<Person> people(@Arguments PersonSelection wanted, PageRequest page) {
		return this.connections.of(this.people.query(wanted, page));
	}

	@BatchMapping
	Map<Person, List<String>> otherNames(List<Person> people) {
		return Batch.lists(people, this.people.otherNames(Batch.ids(people)));
	}

	@BatchMapping
	Map<Person, List<MergedPerson>> mergedPeople(List<Person> people) {
		return Batch.lists(people, this.people.merged(Batch.ids(people)));
	}

}
