package org.meetingrecords.limits;

import java.util.ArrayDeque;
import java.util.Deque;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.Value;

/**
 * Counts what stands in a document, wherever it stands: each part once, as it is written.
 */
final class DocumentParts {

	private final InputValues values;

	private int aliases;

	private int fragments;

	private int directives;

	private int directivesPerPlace;

	private DocumentParts(InputValues values) {
		this.values = values;
	}

	/**
	 * Count the parts of a document.
	 * @param document the document
	 * @param values counts the values that stand in it
	 * @return the counts
	 */
	static DocumentParts of(Document document, InputValues values) {
		DocumentParts parts = new DocumentParts(values);
		Deque<Node<?>> open = new ArrayDeque<>();
		open.push(document);
		while (!open.isEmpty()) {
			Node<?> node = open.pop();
			if (node instanceof Value<?> value) {
				values.add(value);
			}
			else {
				parts.add(node);
				node.getChildren().forEach(open::push);
			}
		}
		return parts;
	}

	private void add(Node<?> node) {
		if (node instanceof Field field && field.getAlias() != null) {
			this.aliases++;
		}
		if (node instanceof FragmentDefinition) {
			this.fragments++;
		}
		if (node instanceof DirectivesContainer<?> place) {
			this.directives += place.getDirectives().size();
			this.directivesPerPlace = Math.max(this.directivesPerPlace, place.getDirectives().size());
		}
	}

	int aliases() {
		return this.aliases;
	}

	int fragments() {
		return this.fragments;
	}

	int directives() {
		return this.directives;
	}

	int directivesPerPlace() {
		return this.directivesPerPlace;
	}

}
