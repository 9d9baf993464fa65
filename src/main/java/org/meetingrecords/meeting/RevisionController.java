package org.meetingrecords.meeting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.Connections;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.paging.NestedConnection;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.paging.Parent;
import org.meetingrecords.shared.Batch;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what happened to meetings since they were first stored.
 */
@Controller
class RevisionController {

	private final Revisions revisions;

	private final Editions editions;

	private final Meetings meetings;

	private final NestedConnection<Revision> ofMeeting;

	RevisionController(Revisions revisions, Editions editions, Meetings meetings, Connections connections) {
		this.revisions = revisions;
		this.editions = editions;
		this.meetings = meetings;
		this.ofMeeting = connections.under("Meeting.revisions", Parent.property("AnyMeetingEntity", "meetingId"));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<Revision>> revisions(Meeting meeting, @Arguments RevisionSelection wanted,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.ofMeeting.load(environment, meeting.id(), this.revisions.query(wanted, page));
	}

	@BatchMapping
	Map<Revision, Meeting> meeting(List<Revision> revisions) {
		return Batch.values(revisions, Revision::meetingId, this.meetings);
	}

	@BatchMapping
	Map<Revision, Source> source(List<Revision> revisions) {
		return sources(revisions, Revision::editionId);
	}

	@BatchMapping
	Map<Revision, Source> replaced(List<Revision> revisions) {
		return sources(revisions, Revision::replacedId);
	}

	@BatchMapping
	Map<Revision, List<FactChange>> facts(List<Revision> revisions) {
		return Batch.lists(revisions, this.revisions.facts(Batch.ids(revisions)));
	}

	private Map<Revision, Source> sources(List<Revision> revisions, Function<Revision, @Nullable Long> edition) {
		return Batch.values(revisions, edition, this.editions.byIds(Batch.ids(revisions, edition)));
	}

}
