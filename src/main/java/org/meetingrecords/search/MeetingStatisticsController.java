package org.meetingrecords.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.meeting.Participant;
import org.meetingrecords.meeting.Participants;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers how much is said in a meeting, by whom and about what.
 */
@Controller
class MeetingStatisticsController {

	private final MeetingNumbers numbers;

	private final Participants participants;

	private final Topics topics;

	MeetingStatisticsController(MeetingNumbers numbers, Participants participants, Topics topics,
			BatchLoaderRegistry registry) {
		this.numbers = numbers;
		this.participants = participants;
		this.topics = topics;
		registry.<Long, SpeechTotals>forName("meetingSpeech")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> numbers.speech(ids)));
	}

	@SchemaMapping
	MeetingStatistics statistics(Meeting meeting) {
		return new MeetingStatistics(meeting.id());
	}

	@SchemaMapping
	CompletableFuture<Long> utteranceCount(MeetingStatistics counted, DataLoader<Long, SpeechTotals> meetingSpeech) {
		return meetingSpeech.load(counted.id()).thenApply(SpeechTotals::utteranceCount);
	}

	@SchemaMapping
	CompletableFuture<Long> wordCount(MeetingStatistics counted, DataLoader<Long, SpeechTotals> meetingSpeech) {
		return meetingSpeech.load(counted.id()).thenApply(SpeechTotals::wordCount);
	}

	@BatchMapping
	Map<MeetingStatistics, List<ParticipantStatistics>> participants(List<MeetingStatistics> counted) {
		return Batch.lists(counted, this.numbers.participants(Batch.ids(counted)));
	}

	@BatchMapping
	Map<MeetingStatistics, List<MeetingTopicStatistics>> topics(List<MeetingStatistics> counted) {
		return Batch.lists(counted, this.numbers.topics(Batch.ids(counted)));
	}

	@BatchMapping
	Map<Meeting, List<MeetingTopicStatistics>> discussedTopics(List<Meeting> meetings) {
		return Batch.lists(meetings, this.numbers.topics(Batch.ids(meetings)));
	}

	@BatchMapping
	Map<ParticipantStatistics, Participant> participant(List<ParticipantStatistics> counted) {
		return Batch.values(counted, ParticipantStatistics::participantId, this.participants);
	}

	@BatchMapping
	Map<MeetingTopicStatistics, Topic> topic(List<MeetingTopicStatistics> counted) {
		return Batch.values(counted, MeetingTopicStatistics::topicId, this.topics);
	}

}
