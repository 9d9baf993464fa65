package org.meetingrecords.utterance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.meetingrecords.meeting.Revision;
import org.meetingrecords.meeting.Revisions;
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
 * Answers how revisions changed utterances.
 */
@Controller
class UtteranceChangeController {

	private final UtteranceChanges changes;

	private final Utterances utterances;

	private final Revisions revisions;

	private final NestedConnection<UtteranceChange> ofRevision;

	UtteranceChangeController(UtteranceChanges changes, Utterances utterances, Revisions revisions,
			Connections connections) {
		this.changes = changes;
		this.utterances = utterances;
		this.revisions = revisions;
		this.ofRevision = connections.under("Revision.changes", Parent.property("RevisionEntity", "revisionId"));
	}

	@SchemaMapping
	CompletableFuture<KeysetConnection<UtteranceChange>> changes(Revision revision,
			@Arguments UtteranceChangeSelection wanted, PageRequest page, DataFetchingEnvironment environment) {
		return this.ofRevision.load(environment, revision.id(), this.changes.query(wanted, page));
	}

	@BatchMapping
	Map<Utterance, List<UtteranceChange>> history(List<Utterance> utterances) {
		return Batch.lists(utterances, this.changes.ofUtterances(Batch.ids(utterances)));
	}

	@BatchMapping
	Map<UtteranceChange, Utterance> utterance(List<UtteranceChange> changes) {
		return Batch.values(changes, UtteranceChange::utteranceId, this.utterances);
	}

	@BatchMapping
	Map<UtteranceChange, Revision> revision(List<UtteranceChange> changes) {
		return Batch.values(changes, UtteranceChange::revisionId, this.revisions);
	}

}
