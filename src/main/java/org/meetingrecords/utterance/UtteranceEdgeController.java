package org.meetingrecords.utterance;

import java.util.List;

import org.meetingrecords.fulltext.Highlighter;
import org.meetingrecords.paging.Edge;
import org.meetingrecords.paging.Match;
import org.meetingrecords.shared.Bounds;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers why an utterance is in a list that was looked for by words.
 */
@Controller
class UtteranceEdgeController {

	private static final int MOST = 20;

	@SchemaMapping(typeName = "UtteranceEdge")
	List<Highlight> highlights(Edge<Utterance> edge, @Argument int first) {
		Bounds.check("first", first, 1, MOST);
		Match match = edge.match();
		return (match != null) ? Highlight.in(edge.node(), Highlighter.of(match.sought(), UtteranceSearch.TEXT), first)
				: List.of();
	}

}
