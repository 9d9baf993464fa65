package org.meetingrecords;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Asks the server over HTTP, as clients do.
 */
public class Graph {

	private final HttpGraphQlTester tester;

	Graph(HttpGraphQlTester tester) {
		this.tester = tester;
	}

	/**
	 * Ask, and expect an answer without errors.
	 * @param document what to ask
	 * @return the answer
	 */
	public GraphQlTester.Traversable ask(String document) {
		return this.tester.document(document).execute().errors().verify();
	}

	/**
	 * Ask as an editor, and expect an answer without errors.
	 * @param document what to ask
	 * @return the answer
	 */
	public GraphQlTester.Traversable edit(String document) {
		return this.tester.mutate()
			.header("Authorization", "Bearer " + EditorTokens.RIGHT)
			.build()
			.document(document)
			.execute()
			.errors()
			.verify();
	}

	/**
	 * Ask for texts.
	 * @param document what to ask
	 * @param path where they stand in the answer
	 * @return the texts
	 */
	public List<String> texts(String document, String path) {
		return ask(document).path(path).entityList(String.class).get();
	}

	/**
	 * Ask for one text.
	 * @param document what to ask
	 * @param path where it stands in the answer
	 * @return the text
	 */
	public String text(String document, String path) {
		return ask(document).path(path).entity(String.class).get();
	}

	/**
	 * Ask for whole numbers.
	 * @param document what to ask
	 * @param path where they stand in the answer
	 * @return the numbers
	 */
	public List<Integer> numbers(String document, String path) {
		return ask(document).path(path).entityList(Integer.class).get();
	}

	/**
	 * Ask what the server refuses.
	 * @param document what to ask
	 * @param variables the values of its variables
	 * @return the errors, each with its code and message
	 */
	public List<String> errors(String document, Map<String, Object> variables) {
		List<String> errors = new ArrayList<>();
		this.tester.document(document)
			.variables(variables)
			.execute()
			.errors()
			.satisfy((found) -> found.forEach(
					(error) -> errors.add("%s: %s".formatted(error.getExtensions().get("code"), error.getMessage()))));
		return errors;
	}

	public List<String> errors(String document) {
		return errors(document, Map.of());
	}

}
