package org.meetingrecords.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meetingrecords.Schema;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what documents weigh, above all of what they cost.
 */
class DocumentWeightTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					`{__typename __schema {types {fields {name}}}}`                                   | 0
					`{meeting(slug: "x") {title sections source {name}}}`                             | 2
					`{meetings {totalCount}}`                                                         | 20
					`{meetings {nodes {title}}}`                                                      | 20
					`{meetings(first: 3) {nodes {title source {name}}}}`                              | 6
					`{meetings(first: 3) {edges {cursor node {source {name}}} pageInfo {endCursor}}}` | 6
					`{meetings(first: 3) {edges {node {title}} nodes {source {name}}}}`               | 6
					`{meetings(first: 3) {nodes {regions {name}}}}`                                   | 33
					`{meetings(first: 3) {nodes {transcript {__typename}}}}`                          | 303
					`{meetings(first: 3) {nodes {participants(first: 2) {nodes {person {name}}}}}}`   | 15
					`{meetings(first: 3) {nodes {participants {totalCount}}}}`                        | 63
					`{statistics {speakers(first: 30) {person {name}}}}`                              | 61
					`{statistics {topics {topic {name}}}}`                                            | 41
					`{utterances(first: 3) {nodes {context {__typename}}}}`                           | 126
					`{utterances(first: 3) {edges {highlights {text} node {id}}}}`                    | 12
					`{utterances(first: 3) {edges {highlights(first: 5) {text hits {end}}}}}`         | 168
					`{utterances(first: 3) {facets {speakers {person {name}} years {year}}}}`         | 53
					`{utterances(first: 3) {nodes {id} facets {topics(first: 4) {count}}}}`           | 7
					`{meetings(first: 2) {nodes {utterances {...F}}}} fragment F on UtteranceConnection {facets {years {year}}}` | 102
					`{utterances(first: 3) {facets @skip(if: true) {years {year}}}}`                  | 3
					`{a: meetings(first: 3) {totalCount} b: meetings(first: 4) {totalCount}}`         | 7
					`{meetings(first: 0) {totalCount}}`                                               | 0
					`{meetings(first: -5) {totalCount}}`                                              | 0
					`{meetings(first: 99999999999999999999) {totalCount}}`                            | 100
					`{meetings(first: "3") {totalCount}}`                                             | 20
					`{meetings(last: 3) {totalCount}}`                                                | 3
					`{meetings(first: null, last: 3) {totalCount}}`                                   | 3
					`{node(id: "x") {... on Meeting {source {name}} ... on Note {meeting {title}}}}`  | 3
					`{nodes(ids: []) {id}}`                                                           | 0
					`{nodes(ids: ["x", "y"]) {id ... on Meeting {source {name}}}}`                    | 4
					`{nodes(ids: "x") {id}}`                                                          | 1
					`{meeting(slug: "x") {...F ...F}} fragment F on Meeting {source {name}}`          | 3
					`{meetings(first: 3) {...F}} fragment F on MeetingConnection {nodes {source {name}}}` | 6
					`{nope {nope}}`                                                                   | 0
					`{meetings(first: 3) @skip(if: true) {totalCount}}`                               | 0
					`{meetings(first: 3) @skip(if: false) {totalCount}}`                              | 3
					`{... @include(if: false) {meetings {totalCount}}}`                               | 0
					`{meetings {...F}} fragment F on Nope {...F}`                                     | 20
					`mutation {x}`                                                                    | 0
					""")
	void aQueryCostsAsManyObjectsAsItAsksFor(String document, long objects) {
		assertThat(weight(document, null, Map.of()).objects()).isEqualTo(objects);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`query($n: Int) {meetings(first: $n) {totalCount}}`            | `{"n": 3}`          | 3
			`query($n: Int = 5) {meetings(first: $n) {totalCount}}`        | `{}`                | 5
			`query($n: Int = 5) {meetings(first: $n) {totalCount}}`        | `{"n": 3}`          | 3
			`query($n: Int = 5) {meetings(first: $n) {totalCount}}`        | `{"n": null}`       | 20
			`query($n: Int) {meetings(first: $n) {totalCount}}`            | `{"n": "x"}`        | 20
			`query($n: Int) {meetings(first: $n) {totalCount}}`            | `{"n": 1e30}`       | 100
			`query($ids: [ID!]!) {nodes(ids: $ids) {id}}`                  | `{"ids": ["x", 1]}` | 2
			`query($s: Boolean = true) {node(id: 1) @skip(if: $s) {id}}`   | `{}`                | 0
			`query($s: Boolean!) {node(id: 1) @include(if: $s) {id}}`      | `{"s": true}`       | 1
			`query($s: Boolean!) {node(id: 1) @include(if: $s) {id}}`      | `{"s": false}`      | 0
			""")
	void variablesCountAsWhatTheyStandFor(String document, String variables, long objects) {
		assertThat(weight(document, null, json(variables)).objects()).isEqualTo(objects);
	}

	@Test
	void onlyTheOperationThatIsAnsweredCostsAnything() {
		String document = "query A {node(id: 1) {id}} query B($n: Int = 3) {meetings(first: $n) {totalCount}}";

		assertThat(weight(document, "A", Map.of())).isEqualTo(new Weight(2, 4, 1, 0));
		assertThat(weight(document, "B", Map.of())).isEqualTo(new Weight(2, 4, 3, 0));
		assertThat(weight(document, "C", Map.of())).isEqualTo(new Weight(2, 4, 0, 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`{meetings {nodes {title}}}`                                                           | 3 | 3
			`{meetings {nodes {title title}} people {totalCount}}`                                 | 3 | 6
			`{... on Query {... {__typename}}}`                                                    | 1 | 3
			`{...A ...A} fragment A on Query {...B ...B} fragment B on Query {a {b}}`              | 2 | 14
			`{__typename} fragment A on Query {a {b {c}}}`                                         | 3 | 3
			`{...A} fragment A on Query {a {...A} b}`                                              | 1 | 4
			`{...A}`                                                                               | 0 | 1
			""")
	void depthAndSelectionsCountWhatFragmentsSpread(String document, int depth, long selections) {
		Weight weight = weight(document, null, Map.of());

		assertThat(weight.depth()).isEqualTo(depth);
		assertThat(weight.selections()).isEqualTo(selections);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesStayFarBelowTheLimits(Path example) {
		Weight weight = weight(read(example), null,
				json(read(Path.of(example.toString().replace(".graphql", ".variables.json")))));

		assertThat(weight.depth()).isLessThanOrEqualTo(10);
		assertThat(weight.selections()).isLessThanOrEqualTo(50);
		assertThat(weight.objects()).isBetween(1L, 45_000L);
	}

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("schema/examples"))) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@Test
	void theIntrospectionOfGraphiQlCostsNothingAndIs15Deep() {
		String document = IntrospectionQueryBuilder.build(Options.defaultOptions().typeRefFragmentDepth(9));

		Weight weight = weight(document, null, Map.of());

		assertThat(weight.depth()).isEqualTo(15);
		assertThat(weight.selections()).isLessThan(300);
		assertThat(weight.objects()).isZero();
	}

	@Test
	void anEmptyNameOfTheOperationIsNone() {
		assertThat(weight("{meetings(first: 3) {totalCount}}", "", Map.of()).objects()).isEqualTo(3);
	}

	private static Weight weight(String document, String operationName, Map<String, Object> variables) {
		return DocumentWeight.of(Schema.get(), Parser.parse(document), operationName, variables).total();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> json(String text) {
		return JsonMapper.shared().readValue(text, Map.class);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
