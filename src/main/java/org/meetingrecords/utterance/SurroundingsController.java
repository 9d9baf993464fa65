package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Meetings;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.Bounds;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers what stands around an utterance, and where to read it at its source.
 */
@Controller
class SurroundingsController {

	private static final String CONTEXT = "Utterance.context";

	private static final int USUAL = 2;

	private static final int MOST = 20;

	private final Surroundings surroundings;

	private final Meetings meetings;

	SurroundingsController(Surroundings surroundings, Meetings meetings, BatchLoaderRegistry registry) {
		this.surroundings = surroundings;
		this.meetings = meetings;
		registry.<Wanted, List<TranscriptEntry>>forName(CONTEXT)
			.registerMappedBatchLoader((wanted, environment) -> Mono.fromCallable(() -> around(wanted)));
	}

	@BatchMapping
	Map<Utterance, Utterance> previous(List<Utterance> utterances) {
		return Batch.values(utterances, Utterance::id, this.surroundings.previous(Batch.ids(utterances)));
	}

	@BatchMapping
	Map<Utterance, Utterance> next(List<Utterance> utterances) {
		return Batch.values(utterances, Utterance::id, this.surroundings.next(Batch.ids(utterances)));
	}

	@SchemaMapping
	CompletableFuture<List<TranscriptEntry>> context(Utterance utterance, @Argument @Nullable Integer before,
			@Argument @Nullable Integer after, DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.<Wanted, List<TranscriptEntry>>getDataLoader(CONTEXT))
			.load(new Wanted(utterance.id(), size("before", before), size("after", after)));
	}

	@BatchMapping
	Map<Utterance, String> url(List<Utterance> utterances) {
		Map<Long, String> pages = new HashMap<>();
		this.meetings.byKeys(Batch.ids(utterances, Utterance::meetingId)).forEach((id, meeting) -> {
			if (meeting.source().url() != null) {
				pages.put(id, meeting.source().url());
			}
		});
		Map<Utterance, String> urls = Batch.values(utterances, Utterance::meetingId, pages);
		urls.replaceAll((utterance, page) -> DeepLink.to(page, utterance.text()));
		return urls;
	}

	private static int size(String argument, @Nullable Integer value) {
		return (value != null) ? Bounds.check(argument, value, 0, MOST) : USUAL;
	}

	private Map<Wanted, List<TranscriptEntry>> around(Collection<Wanted> wanted) {
		Map<Wanted, List<TranscriptEntry>> found = new HashMap<>();
		wanted.stream().collect(Collectors.groupingBy((one) -> one.of(0))).forEach((sizes, same) -> {
			Map<Long, List<TranscriptEntry>> entries = this.surroundings.around(Batch.ids(same, Wanted::utterance),
					sizes.before(), sizes.after());
			entries.forEach((id, around) -> found.put(sizes.of(id), around));
		});
		return found;
	}

	/**
	 * How much of the transcript is wanted around which utterance.
	 */
	private record Wanted(long utterance, int before, int after) {

		Wanted of(long other) {
			return new Wanted(other, this.before, this.after);
		}

	}

}
