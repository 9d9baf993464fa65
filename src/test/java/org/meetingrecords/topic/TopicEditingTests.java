package org.meetingrecords.topic;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TopicEditing}. Of the sample rules, rye is a part of grain, and grain
 * of farming.
 */
@RecordsTest
class TopicEditingTests {

	private static final String TOPICS = "{ topics { nodes { slug name rule origin hasRule narrower { nodes { slug } } } } }";

	@Autowired
	private Archive archive;

	@Autowired
	private EditedTopics topics;

	@Autowired
	private Graph graph;

	@Autowired
	private TaxonomyAdoption adoption;

	@Autowired
	private Taxonomy rules;

	@BeforeEach
	void reset() {
		this.topics.reset();
	}

	@AfterEach
	void bringTheRulesBack() {
		this.topics.reset();
	}

	@Test
	void topicsTellTheirRulesAndWhereTheyComeFrom() {
		this.archive.record(Sample.of("Talks", "2031-01-01").topic("Boats"));
		this.topics.create(" Bärley ", "barley OR \"B\"", "rye");
		this.topics.rule("fishing", "fish");

		assertThat(topic("barley")).isEqualTo("{slug=barley, name=Bärley, rule=barley OR \"B\", origin=EDITOR, "
				+ "hasRule=true, narrower={nodes=[{slug=rye}]}}");
		assertThat(topic("rye")).contains("rule=rye, origin=SHIPPED, hasRule=true");
		assertThat(topic("boats")).contains("rule=null, origin=SOURCE, hasRule=false");
		assertThat(topic("fishing")).contains("rule=fish, origin=EDITOR");
	}

	@Test
	void whatAnEditorChangedDoesNotFollowTheShippedFile() {
		this.topics.rule("rye", "oats");
		this.topics.narrower("fishing", "rye");
		this.topics.create("Barley", "barley", "fishing");

		this.adoption.adopt(this.rules);

		assertThat(topic("rye")).contains("rule=oats, origin=EDITOR");
		assertThat(topic("fishing")).contains("narrower={nodes=[{slug=rye}]}");
		assertThat(topic("barley")).contains("rule=barley", "narrower={nodes=[{slug=fishing}]}");
		assertThat(topic("grain")).contains("origin=SHIPPED", "narrower={nodes=[{slug=rye}]}");
	}

	@Test
	void aShippedTopicThatWasDeletedStaysAway() {
		this.topics.delete("grain");
		this.adoption.adopt(this.rules);

		assertThat(topic("grain")).contains("hasRule=false", "narrower={nodes=[]}");
		assertThat(topic("farming")).contains("narrower={nodes=[]}");
	}

	@Test
	void theNameOfATopicThatIsBeingDeletedIsTakenUntilThatIsDone() {
		this.archive.record(Sample.of("Talks", "2031-01-01").says("Ada Brook", "Rye."));
		this.topics.delete("rye");

		assertThat(this.topics.problems("createTopic(input: {name: \"Rye\", description: \"A.\", rule: \"a\"})"))
			.startsWith("{topic=null, problems=[{code=NAME_TAKEN")
			.contains("The topic 'rye' was deleted and is being taken away: ask again in a minute");
	}

	@Test
	void linksOfTheFileGiveWayToThoseOfEditors() {
		this.topics.narrower("grain");
		this.topics.narrower("rye", "farming");
		this.topics.narrower("grain");
		this.adoption.adopt(this.rules);

		assertThat(topic("rye")).contains("narrower={nodes=[{slug=farming}]}");
		assertThat(topic("farming")).contains("narrower={nodes=[{slug=grain}]}");
		assertThat(topic("grain")).contains("narrower={nodes=[]}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					createTopic(input: {name: "RYE", description: "A.", rule: "a"})               | NAME_TAKEN | There is a topic 'rye'
					createTopic(input: {name: "…", description: "A.", rule: "a"})                 | INVALID_NAME | change 'name'
					createTopic(input: {name: "A\\nB", description: "A.", rule: "a"})             | INVALID_NAME | a line
					createTopic(input: {name: "A\\u202eB", description: "A.", rule: "a"})         | INVALID_NAME | a line
					createTopic(input: {name: "A", description: "A\\u0001", rule: "a"})          | INVALID_DESCRIPTION | to be seen
					createTopic(input: {name: "A", description: " ", rule: "a"})                  | INVALID_DESCRIPTION | change 'description'
					createTopic(input: {name: "A", description: "A.", rule: "oats OR (rye"})      | INVALID_RULE | at character 9
					createTopic(input: {name: "A", description: "A.", rule: ""})                  | INVALID_RULE |
					createTopic(input: {name: "A", description: "A.", rule: "a", narrower: ["VG9waWM6OTk5OTk5"]}) | NO_SUCH_TOPIC | choose another
					updateTopic(input: {id: "VG9waWM6OTk5OTk5", rule: "a"})                       | NO_SUCH_TOPIC | choose another
					deleteTopic(id: "VG9waWM6OTk5OTk5")                                           | NO_SUCH_TOPIC | choose another
					""")
	void whatAnEditorCanPutRightIsAProblem(String mutation, String code, String hint) {
		assertThat(this.topics.problems(mutation)).startsWith("{topic=null, problems=[{code=" + code)
			.contains((hint != null) ? hint : "");
		assertThat(this.graph.numbers("{ topics { totalCount } }", "topics[*]")).containsExactly(4);
	}

	@Test
	void namesMakeTopicsOfTheirOwnHoweverLateTheyDiffer() {
		String printed = "Works ".repeat(30);
		String written = "ß".repeat(70);
		this.archive.record(Sample.of("Talks", "2031-01-01").topic(printed + "one").topic(printed + "two"));
		this.topics.create(written, "one");
		this.topics.create(written + "ß", "two");

		assertThat(this.graph.texts(TOPICS, "topics.nodes[*].name")).contains(printed + "one", printed + "two", written,
				written + "ß");
		assertThat(this.graph.texts(TOPICS, "topics.nodes[*].slug")).contains("s".repeat(120), "s".repeat(120) + "-2");
		assertThat(this.topics
			.problems("createTopic(input: {name: \"%s\", description: \"A.\", rule: \"a\"})".formatted("ẞ".repeat(70))))
			.contains("code=NAME_TAKEN");
	}

	@Test
	void aTopicIsNoPartOfItself() {
		for (String part : new String[] { "rye", "farming" }) {
			assertThat(this.topics.problems("updateTopic(input: {id: \"%s\", rule: \"x\", narrower: [\"%s\"]})"
				.formatted(this.topics.id("rye"), this.topics.id(part)))).contains("code=CIRCLE", "'Rye' is a part of");
		}
		assertThat(topic("rye")).contains("rule=rye, origin=SHIPPED");
	}

	@Test
	void aTopicThatSourcesUseLosesItsRuleButStays() {
		this.archive.record(Sample.of("Talks", "2031-01-01").topic("Rye"));

		assertThat(this.topics.problems("deleteTopic(id: \"%s\")".formatted(this.topics.id("rye"))))
			.contains("code=IN_USE", "'updateTopic' with 'rule: null'");
		assertThat(
				this.topics.problems("updateTopic(input: {id: \"%s\", rule: null})".formatted(this.topics.id("rye"))))
			.isEqualTo("{topic={name=Rye}, problems=[]}");
		assertThat(topic("rye")).contains("rule=null, origin=EDITOR, hasRule=false");
	}

	@Test
	void meetingsFollowWhatIsPartOfATopicAtOnce() {
		this.archive.record(Sample.of("Talks", "2031-01-01").topic("Rye"));

		this.topics.narrower("fishing", "grain");

		assertThat(this.graph.texts("{ meetings(filter: {topic: {slug: \"fishing\"}}) { nodes { title } } }",
				"meetings.nodes[*].title"))
			.containsExactly("Talks");
	}

	@Test
	void whoeverShowsNoTokenEditsNothing() {
		assertThat(this.graph.errors("mutation { deleteTopic(id: \"x\") { problems { code } } }")).singleElement()
			.asString()
			.startsWith("UNAUTHORIZED");
	}

	private String topic(String slug) {
		return this.graph.ask(TOPICS)
			.path("topics.nodes[?(@.slug == '%s')]".formatted(slug))
			.entityList(Object.class)
			.get()
			.get(0)
			.toString();
	}

}
