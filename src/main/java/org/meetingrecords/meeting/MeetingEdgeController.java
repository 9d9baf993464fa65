package org.meetingrecords.meeting;

import java.util.List;

import org.meetingrecords.paging.Edge;
import org.meetingrecords.paging.Match;
import org.meetingrecords.shared.Bounds;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers why a meeting is in a list that was looked for by words.
 */
@Controller
class MeetingEdgeController {

	private static final int MOST = 20;

	@SchemaMapping(typeName = "MeetingEdge")
	List<MeetingHighlight> highlights(Edge<Meeting> edge, @Argument int first) {
		Bounds.check("first", first, 1, MOST);
		Match match = edge.match();
		return (match != null) ? MeetingHighlight.in(edge.node(), match.sought(), first) : List.of();
	}

}
