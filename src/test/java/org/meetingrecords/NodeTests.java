package org.meetingrecords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.ingestion.HarbourTalks;
import org.meetingrecords.shared.GlobalId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of finding things of any type by their ids.
 */
@RecordsTest
class NodeTests {

	private static final Map<String, String> LISTS = Map.of("Meeting", "meetings { nodes { id } }", "Person",
			"people { nodes { id } }", "Region", "regions { nodes { id } }", "Topic", "topics { nodes { id } }",
			"Utterance", "utterances { nodes { id } }", "Participant",
			"meetings { nodes { participants { nodes { id } } } }", "Note", "utterances { nodes { notes { id } } }",
			"Revision", "meetings { nodes { revisions { nodes { id } } } }");

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private HarbourTalks talks;

	@BeforeEach
	void recordAMeeting() {
		this.archive.clear();
		this.archive.record(Sample.of("Talks", "2031-01-01").region("Norland").says("Ada Brook", "Rye.", "(Applause.)"),
				Sample.of("More talks", "2031-01-02"));
	}

	static List<String> nodeTypes() {
		GraphQLInterfaceType node = (GraphQLInterfaceType) Schema.get().getType("Node");
		return Schema.get().getImplementations(node).stream().map(GraphQLNamedType::getName).toList();
	}

	@ParameterizedTest
	@MethodSource("nodeTypes")
	void thingOfEveryTypeIsFoundByItsId(String type) {
		this.talks.run(HarbourTalks.FIRST);
		this.talks.run(HarbourTalks.FIRST.replace("rye", "grain"));
		String list = LISTS.get(type);
		String id = this.graph.texts("{ %s }".formatted(list), path(list)).get(0);
		this.graph.ask("{ node(id: \"%s\") { __typename id } }".formatted(id))
			.path("node")
			.matchesJsonStrictly("{\"__typename\": \"%s\", \"id\": \"%s\"}".formatted(type, id));
		this.graph.ask("{ node(id: \"%s\") { id } }".formatted(new GlobalId(type, 987654321)))
			.path("node")
			.valueIsNull();
	}

	@Test
	void thingsComeInTheOrderAskedForWithNullForTheUnknown() {
		List<String> ids = new ArrayList<>(this.graph.texts("{ meetings { nodes { id } } }", "meetings.nodes[*].id"));
		Collections.reverse(ids);
		ids.add(1, new GlobalId("Meeting", 987654321).toString());
		ids.add(new GlobalId("Unheard", 1).toString());
		ids.add(ids.get(0));
		this.graph.ask("{ nodes(ids: [\"%s\"]) { ... on Meeting { title } } }".formatted(String.join("\", \"", ids)))
			.path("nodes")
			.matchesJsonStrictly("""
					[{"title": "Talks"}, null, {"title": "More talks"}, null, {"title": "Talks"}]""");
	}

	@Test
	void atMost100ThingsAreAskedForAtOnce() {
		List<String> ids = Collections.nCopies(101, new GlobalId("Meeting", 1).toString());
		assertThat(this.graph.errors("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids)))
			.containsExactly(
					"LIMIT_EXCEEDED: A list in the arguments or variables has 101 items, and 100 is the limit: "
							+ "ask in several requests");
	}

	@Test
	void idThatIsNoneIsABadRequest() {
		assertThat(this.graph.errors("{ node(id: \"nobody\") { id } }"))
			.containsExactly("BAD_REQUEST: 'nobody' is not an id of this server: send an `id` as an answer gave it");
	}

	private static String path(String list) {
		return list.replaceAll(" \\}", "").replaceAll(" \\{ ", ".").replaceAll("(nodes|notes)\\.", "$1[*].");
	}

}
