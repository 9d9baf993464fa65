package org.meetingrecords.meeting;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Regions} and what the graph says about them.
 */
@RecordsTest
class RegionsTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void forgetEverything() {
		this.archive.clear();
	}

	@Test
	void nameThatIsKnownButForCaseAndAccentsIsTheSameRegion() {
		this.archive.record(Sample.of("One", "2031-01-01").region("Östland"),
				Sample.of("Two", "2031-01-02").region("OSTLAND").region("ostland"));
		this.graph.ask("{ regions { totalCount nodes { name meetings { nodes { title regions { name } } } } } }")
			.path("regions")
			.matchesJsonStrictly("""
					{"totalCount": 1, "nodes": [{"name": "Östland", "meetings": {"nodes": [
					  {"title": "Two", "regions": [{"name": "Östland"}]},
					  {"title": "One", "regions": [{"name": "Östland"}]}]}}]}""");
	}

	@Test
	void longNamesThatBeginAlikeAreTwoRegions() {
		String beginning = "Upper ".repeat(30);
		this.archive.record(Sample.of("One", "2031-01-01").region(beginning + "Norland").region(beginning + "Sudland"));
		assertThat(this.graph.texts("{ regions { nodes { name } } }", "regions.nodes[*].name"))
			.containsExactly(beginning + "Norland", beginning + "Sudland");
		List<String> slugs = this.graph.texts("{ regions { nodes { slug } } }", "regions.nodes[*].slug");
		assertThat(slugs.get(1)).isEqualTo(slugs.get(0) + "-2");
	}

	@Test
	void nameWithoutALetterIsARegionToo() {
		this.archive.record(Sample.of("One", "2031-01-01").region("…"), Sample.of("Two", "2031-01-01").region("…"));
		assertThat(this.graph.texts("{ regions { nodes { slug } } }", "regions.nodes[*].slug")).containsExactly("-");
	}

	@Test
	void regionsComeInAlphabeticalOrder() {
		this.archive.record(Sample.of("One", "2031-01-01").region("Sudland").region("Östland").region("norland"));
		assertThat(this.graph.texts("{ regions { nodes { name } } }", "regions.nodes[*].name"))
			.containsExactly("norland", "Östland", "Sudland");
	}

	@Test
	void filterLetsThroughWhatFits() {
		this.archive.record(Sample.of("One", "2031-01-01").region("Sudland").region("Östland"));
		String id = this.graph.texts("{ regions { nodes { id } } }", "regions.nodes[*].id").get(0);
		assertThat(names("{name: \"ostland\"}")).containsExactly("Östland");
		assertThat(names("{name: \"land\"}")).isEmpty();
		assertThat(names("{slug: \"sudland\"}")).containsExactly("Sudland");
		assertThat(names("{id: \"%s\"}".formatted(id))).containsExactly("Östland");
		assertThat(names("{slug: \"sudland\", name: \"ostland\"}")).isEmpty();
		assertThat(names("{id: null, slug: null, name: null}")).hasSize(2);
	}

	private List<String> names(String filter) {
		return this.graph.texts("{ regions(filter: %s) { nodes { name } } }".formatted(filter),
				"regions.nodes[*].name");
	}

}
