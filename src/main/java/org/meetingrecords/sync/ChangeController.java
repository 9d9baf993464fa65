package org.meetingrecords.sync;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.Batch;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what changed in the archive.
 */
@Controller
class ChangeController {

	private final Changes changes;

	private final Meetings meetings;

	private final Connections connections;

	ChangeController(Changes changes, Meetings meetings, Connections connections) {
		this.changes = changes;
		this.meetings = meetings;
		this.connections = connections;
	}

	@QueryMapping
	KeysetConnection<Change> changes(@Arguments ChangeSelection wanted, PageRequest page) {
		return this.connections.of(this.changes.query(wanted, page));
	}

	// where nothing changed, one goes on from where one was
	@SchemaMapping(typeName = "ChangeConnection")
	@Nullable String cursor(KeysetConnection<Change> page, DataFetchingEnvironment environment) {
		ExecutionStepInfo field = environment.getExecutionStepInfo().getParent();
		return Stream
			.of(page.pageInfo().endCursor(), field.<String>getArgument("after"), field.<String>getArgument("since"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	@BatchMapping
	Map<Change, Meeting> meeting(List<Change> changes) {
		return Batch.values(changes, Change::meetingId, this.meetings);
	}

}
