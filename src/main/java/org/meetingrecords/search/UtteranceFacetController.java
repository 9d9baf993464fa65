package org.meetingrecords.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.meetingrecords.meeting.Region;
import org.meetingrecords.meeting.Regions;
import org.meetingrecords.paging.Facet;
import org.meetingrecords.paging.KeysetConnection;
import org.meetingrecords.person.People;
import org.meetingrecords.person.Person;
import org.meetingrecords.shared.Batch;
import org.meetingrecords.shared.Bounds;
import org.meetingrecords.topic.Topic;
import org.meetingrecords.topic.Topics;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers how many utterances of a list each speaker, topic, region and year has.
 */
@Controller
class UtteranceFacetController {

	private static final int MOST = 100;

	private static final Comparator<Map.Entry<Long, Long>> MOST_FREQUENT = Map.Entry.<Long, Long>comparingByValue()
		.reversed()
		.thenComparing(Map.Entry.comparingByKey());

	private static final Facet SPEAKERS = Facet.property("personId");

	/** An index has those that rules find, without those that these are part of. */
	private static final Facet TOPICS = Facet.rows("TopicUtteranceEntity", "topicId",
			"select r.includesId, r.topicId from TopicReachEntity r");

	private static final Facet MEETINGS = Facet.property("meetingId");

	private static final Facet REGIONS = MEETINGS.linked("MeetingEntity", " join linked.regions region", "region.id");

	private static final Facet YEARS = MEETINGS.linked("MeetingEntity", "", "year(linked.date)");

	private final People people;

	private final Topics topics;

	private final Regions regions;

	UtteranceFacetController(People people, Topics topics, Regions regions) {
		this.people = people;
		this.topics = topics;
		this.regions = regions;
	}

	@SchemaMapping(typeName = "UtteranceConnection")
	UtteranceFacets facets(KeysetConnection<?> connection) {
		return new UtteranceFacets(connection);
	}

	@SchemaMapping
	CompletableFuture<List<SpeakerFacet>> speakers(UtteranceFacets counted, @Argument int first) {
		return mostFrequent(counted, SPEAKERS, first, SpeakerFacet::new);
	}

	@SchemaMapping
	CompletableFuture<List<TopicFacet>> topics(UtteranceFacets counted, @Argument int first) {
		return mostFrequent(counted, TOPICS, first, TopicFacet::new);
	}

	@SchemaMapping
	CompletableFuture<List<RegionFacet>> regions(UtteranceFacets counted, @Argument int first) {
		return mostFrequent(counted, REGIONS, first, RegionFacet::new);
	}

	@SchemaMapping
	CompletableFuture<List<YearFacet>> years(UtteranceFacets counted) {
		return counted.list()
			.facet(YEARS)
			.thenApply((counts) -> counts.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.map((year) -> new YearFacet(Math.toIntExact(year.getKey()), year.getValue()))
				.toList());
	}

	private static <T> CompletableFuture<List<T>> mostFrequent(UtteranceFacets counted, Facet facet, int first,
			BiFunction<Long, Long, T> made) {
		Bounds.check("first", first, 1, MOST);
		return counted.list()
			.facet(facet)
			.thenApply((counts) -> counts.entrySet()
				.stream()
				.sorted(MOST_FREQUENT)
				.limit(first)
				.map((entry) -> made.apply(entry.getKey(), entry.getValue()))
				.toList());
	}

	@BatchMapping
	Map<SpeakerFacet, Person> person(List<SpeakerFacet> speakers) {
		return Batch.values(speakers, SpeakerFacet::personId, this.people);
	}

	@BatchMapping
	Map<TopicFacet, Topic> topic(List<TopicFacet> counted) {
		return Batch.values(counted, TopicFacet::topicId, this.topics);
	}

	@BatchMapping
	Map<RegionFacet, Region> region(List<RegionFacet> counted) {
		return Batch.values(counted, RegionFacet::regionId, this.regions);
	}

}
