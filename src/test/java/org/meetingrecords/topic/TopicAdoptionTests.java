package org.meetingrecords.topic;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.meetingrecords.RecordsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for making the recorded topics those of a taxonomy. Each test is rolled back.
 */
@RecordsTest
@Transactional
class TopicAdoptionTests {

	@Autowired
	private Topics topics;

	@Autowired
	private TaxonomyAdoption adoption;

	@Autowired
	private TopicReachRepository reach;

	@Test
	void topicThatLosesItsRuleStays() {
		adopt(topic("Boats"));
		adopt(topic("Ships"));

		assertThat(this.topics.bySlug("boats")).get().extracting(Topic::hasRule).isEqualTo(false);
		assertThat(this.topics.bySlug("ships")).get().extracting(Topic::hasRule).isEqualTo(true);
	}

	@Test
	void topicOfASourceGetsTheRuleOfItsName() {
		Long id = this.topics.resolve(List.of("Boats")).get("Boats").id();

		adopt(topic("Boats"));

		assertThat(this.topics.bySlug("boats")).get()
			.extracting(Topic::id, Topic::hasRule, Topic::description)
			.containsExactly(id, true, "About Boats.");
	}

	@Test
	void topicReachesItselfAndAllBelowItByTheShortestWay() {
		adopt(topic("Boats", "rafts", "rowing-boats"), topic("Rowing boats", "rafts"), topic("Rafts", "logs"),
				topic("Logs"));

		Long boats = this.topics.bySlug("boats").orElseThrow().id();
		assertThat(this.reach.findAll()).filteredOn((row) -> row.getTopicId().equals(boats))
			.extracting((row) -> slug(row.getIncludesId()), TopicReachEntity::getDepth)
			.containsExactlyInAnyOrder(tuple("boats", 0), tuple("rafts", 1), tuple("rowing-boats", 1),
					tuple("logs", 2));
	}

	@Test
	void adoptingTheSameAgainChangesNothing() {
		adopt(topic("Boats", "rafts"), topic("Rafts"));
		Long id = this.topics.bySlug("rafts").orElseThrow().id();
		int links = this.reach.findAll().size();

		adopt(topic("Boats", "rafts"), topic("Rafts"));

		assertThat(this.topics.bySlug("rafts")).get().extracting(Topic::id).isEqualTo(id);
		assertThat(this.reach.findAll()).hasSize(links);
	}

	private void adopt(TopicDefinition... definitions) {
		this.adoption.adopt(() -> List.of(definitions));
	}

	private String slug(Long id) {
		return this.topics.byKeys(Set.of(id)).get(id).slug();
	}

	private static TopicDefinition topic(String name, String... narrower) {
		return new TopicDefinition(name.toLowerCase().replace(' ', '-'), name, "About " + name + ".", name,
				List.of(narrower));
	}

}
