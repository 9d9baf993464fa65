package org.meetingrecords.person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MergedPerson}.
 */
@RecordsTest
class MergedPersonTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private MergedPeople people;

	@BeforeEach
	void mergeThreePeopleStepByStep() {
		this.archive.clear();
		this.archive.record(Sample.of("Boat talks", "2031-01-01")
			.says("Ada Brook", "Rye.")
			.says("Cyrus Dell", "Grain.")
			.says("Ida Vale", "Fishing."));
		String ida = this.people.id("ida-vale");
		this.people.merge(ida, this.people.id("cyrus-dell"));
		this.people.merge(this.people.id("ada-brook"), ida);
	}

	@Test
	void personTellsWhoWasMergedIntoIt() {
		this.graph.ask("{ people { nodes { name mergedPeople { slug name } } } }")
			.path("people.nodes")
			.matchesJsonStrictly("""
					[{"name": "Ada Brook", "mergedPeople": [
					  {"slug": "cyrus-dell", "name": "Cyrus Dell"}, {"slug": "ida-vale", "name": "Ida Vale"}]}]""");
	}

	@Test
	void whoWasMergedIsSplitByTheIdThatIsTold() {
		String told = this.graph.text("{ person(slug: \"ada-brook\") { mergedPeople { formerId } } }",
				"person.mergedPeople[1].formerId");

		assertThat(this.people.split(told)).isEqualTo("{person={slug=ida-vale}, problems=[]}");

		this.graph.ask("{ people { nodes { name mergedPeople { slug } } } }")
			.path("people.nodes")
			.matchesJsonStrictly("""
					[{"name": "Ada Brook", "mergedPeople": []},
					 {"name": "Ida Vale", "mergedPeople": [{"slug": "cyrus-dell"}]}]""");
	}

}
