package org.meetingrecords.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.Lookup;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class MeetingController {

	private final Meetings meetings;

	private final Regions regions;

	private final People people;

	private final Topics topics;

	private final Connections connections;

	MeetingController(Meetings meetings, Regions regions, People people, Topics topics, Connections connections) {
		this.meetings = meetings;
		this.regions = regions;
		this.people = people;
		this.topics = topics;
		this.connections = connections;
	}

	@QueryMapping
	Optional<Meeting> meeting(@Argument @Nullable String id, @Argument @Nullable String slug) {
		return Lookup.byId(this.meetings, id).or("slug", slug, this.meetings::bySlug);
	}

	@QueryMapping
	KeysetConnection<Meeting> meetings(@Arguments MeetingSelection wanted, PageRequest page) {
		return this.connections.of(this.meetings.query(wanted, page));
	}

	@BatchMapping
	Map<Meeting, List<String>> sections(List<Meeting> meetings) {
		return Batch.lists(meetings, this.meetings.sections(Batch.ids(meetings)));
	}

	@BatchMapping
	Map<Meeting, List<Photo>> photos(List<Meeting> meetings) {
		Map<Long, List<Photo>> photos = new HashMap<>();
		this.meetings.captions(Batch.ids(meetings))
			.forEach((id, captions) -> photos.put(id, captions.stream().map(Photo::new).toList()));
		return Batch.lists(meetings, photos);
	}

	@BatchMapping
	Map<Meeting, List<Region>> regions(List<Meeting> meetings) {
		return Batch.lists(meetings, this.regions.ofMeetings(Batch.ids(meetings)));
	}

	@BatchMapping
	Map<Meeting, List<Topic>> topics(List<Meeting> meetings) {
		return Batch.lists(meetings, Batch.found(this.meetings.topicIds(Batch.ids(meetings)), this.topics));
	}

	@BatchMapping
	Map<Meeting, List<Person>> people(List<Meeting> meetings) {
		return Batch.lists(meetings, Batch.found(this.meetings.personIds(Batch.ids(meetings)), this.people));
	}

}
