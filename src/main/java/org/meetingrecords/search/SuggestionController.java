package org.meetingrecords.search;

import java.util.List;
import java.util.function.Function;

import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.person.PeopleBegun;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Bounds;
import org.meetingrecords.shared.Identified;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers a search box at every keystroke.
 */
@Controller
class SuggestionController {

	private static final int MOST = 50;

	private static final int LONGEST_PREFIX = 100;

	private final PeopleBegun people;

	private final Topics topics;

	private final Meetings meetings;

	private final Connections connections;

	SuggestionController(PeopleBegun people, Topics topics, Meetings meetings, Connections connections) {
		this.people = people;
		this.topics = topics;
		this.meetings = meetings;
		this.connections = connections;
	}

	@QueryMapping
	List<Suggestion> suggest(@Argument String prefix, @Argument int first) {
		Bounds.check("first", first, 1, MOST);
		int length = prefix.codePointCount(0, prefix.length());
		if (length > LONGEST_PREFIX) {
			throw new InvalidInputException(
					"'prefix' has at most %d characters, not %d: shorten it".formatted(LONGEST_PREFIX, length));
		}
		return prefix
			.isBlank()
					? List.of()
					: Suggestion.shared(List.of(suggestions(this.people.by(prefix, first), Person::name),
							suggestions(this.topics.begun(prefix, first), Topic::name), suggestions(
									this.connections.of(this.meetings.begun(prefix, first)).nodes(), Meeting::title)),
							first);
	}

	private static <T extends Identified> List<Suggestion> suggestions(List<T> found, Function<T, String> text) {
		return found.stream().map((one) -> new Suggestion(text.apply(one), one)).toList();
	}

}
