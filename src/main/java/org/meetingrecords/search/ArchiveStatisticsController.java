package org.meetingrecords.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.Bounds;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers how much the archive has, by year, speaker and topic. Numbers that one
 * statement counts share a loader.
 */
@Controller
class ArchiveStatisticsController {

	private static final int USUAL = 20;

	private static final int MOST = 100;

	private final ArchiveNumbers numbers;

	private final People people;

	private final Topics topics;

	ArchiveStatisticsController(ArchiveNumbers numbers, People people, Topics topics, BatchLoaderRegistry registry) {
		this.numbers = numbers;
		this.people = people;
		this.topics = topics;
		registry.<ArchiveStatistics, MeetingTotals>forName("archiveMeetings")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> each(keys, numbers::meetings)));
		registry.<ArchiveStatistics, SpeechTotals>forName("archiveSpeech")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> each(keys, numbers::speech)));
	}

	private static <V> Map<ArchiveStatistics, V> each(Collection<ArchiveStatistics> keys,
			Function<ArchiveStatistics, V> count) {
		return keys.stream().collect(Collectors.toMap(Function.identity(), count));
	}

	@QueryMapping
	ArchiveStatistics statistics(@Argument @Nullable MeetingFilter filter) {
		return ArchiveStatistics.of(filter);
	}

	@SchemaMapping
	CompletableFuture<Long> meetingCount(ArchiveStatistics counted,
			DataLoader<ArchiveStatistics, MeetingTotals> archiveMeetings) {
		return archiveMeetings.load(counted).thenApply(MeetingTotals::meetingCount);
	}

	@SchemaMapping
	CompletableFuture<@Nullable LocalDate> firstDate(ArchiveStatistics counted,
			DataLoader<ArchiveStatistics, MeetingTotals> archiveMeetings) {
		return archiveMeetings.load(counted).thenApply(MeetingTotals::firstDate);
	}

	@SchemaMapping
	CompletableFuture<@Nullable LocalDate> lastDate(ArchiveStatistics counted,
			DataLoader<ArchiveStatistics, MeetingTotals> archiveMeetings) {
		return archiveMeetings.load(counted).thenApply(MeetingTotals::lastDate);
	}

	@SchemaMapping
	CompletableFuture<Long> utteranceCount(ArchiveStatistics counted,
			DataLoader<ArchiveStatistics, SpeechTotals> archiveSpeech) {
		return archiveSpeech.load(counted).thenApply(SpeechTotals::utteranceCount);
	}

	@SchemaMapping
	CompletableFuture<Long> wordCount(ArchiveStatistics counted,
			DataLoader<ArchiveStatistics, SpeechTotals> archiveSpeech) {
		return archiveSpeech.load(counted).thenApply(SpeechTotals::wordCount);
	}

	@SchemaMapping
	CompletableFuture<Long> personCount(ArchiveStatistics counted,
			DataLoader<ArchiveStatistics, SpeechTotals> archiveSpeech) {
		return archiveSpeech.load(counted).thenApply(SpeechTotals::personCount);
	}

	@SchemaMapping
	List<YearStatistics> years(ArchiveStatistics counted) {
		return this.numbers.years(counted);
	}

	@SchemaMapping
	List<SpeakerStatistics> speakers(ArchiveStatistics counted, @Argument @Nullable Integer first) {
		return this.numbers.speakers(counted, size(first));
	}

	@SchemaMapping
	List<TopicStatistics> topics(ArchiveStatistics counted, @Argument @Nullable Integer first) {
		return this.numbers.topics(counted, size(first));
	}

	@BatchMapping
	Map<SpeakerStatistics, Person> person(List<SpeakerStatistics> speakers) {
		return Batch.values(speakers, SpeakerStatistics::personId, this.people);
	}

	@BatchMapping
	Map<TopicStatistics, Topic> topic(List<TopicStatistics> counted) {
		return Batch.values(counted, TopicStatistics::topicId, this.topics);
	}

	private static int size(@Nullable Integer first) {
		return (first != null) ? Bounds.check("first", first, 1, MOST) : USUAL;
	}

}
