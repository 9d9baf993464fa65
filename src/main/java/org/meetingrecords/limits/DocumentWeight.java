package org.meetingrecords.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Weighs the operations of a document that nobody has validated yet. Each fragment is
 * weighed once however often it is spread, so this takes time that grows with the
 * document, and no more.
 */
final class DocumentWeight {

	private final GraphQLSchema schema;

	private final RequestValues values;

	private final @Nullable OperationDefinition answered;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Weight> weights = new HashMap<>();

	private final Weight total;

	private DocumentWeight(GraphQLSchema schema, Document document, @Nullable String operationName,
			Map<String, Object> variables) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		this.schema = schema;
		this.answered = operations.stream()
			.filter((operation) -> !StringUtils.hasLength(operationName) || operationName.equals(operation.getName()))
			.findFirst()
			.orElse(null);
		this.values = new RequestValues(variables,
				(this.answered != null) ? this.answered.getVariableDefinitions() : List.of());
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
		Weight all = operations.stream().map(this::of).reduce(Weight.NONE, Weight::plus);
		Weight asked = (this.answered != null) ? of(this.answered) : Weight.NONE;
		this.total = all.orHeavier(ofFragments()).withObjects(asked.objects());
	}

	/**
	 * Weigh a document.
	 * @param schema the schema that it is for
	 * @param document the document
	 * @param operationName the operation to answer; null or empty if the document has
	 * only one
	 * @param variables the variables that the client sent
	 * @return the document on the scales
	 */
	static DocumentWeight of(GraphQLSchema schema, Document document, @Nullable String operationName,
			Map<String, Object> variables) {
		return new DocumentWeight(schema, document, operationName, variables);
	}

	/**
	 * Return what the document weighs.
	 * @return the objects of the operation to answer, and the rest of all operations
	 * together, as they are validated together
	 */
	Weight total() {
		return this.total;
	}

	/**
	 * Return whether the document weighs the same whatever the variables are.
	 * @return whether it does
	 */
	boolean isFixed() {
		return this.answered != null && !this.values.wereLookedUp();
	}

	private Weight of(OperationDefinition operation) {
		GraphQLType root = switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		};
		return of(operation.getSelectionSet(), root);
	}

	// whether an operation spreads it or not: validation reads it anyway
	private Weight ofFragments() {
		return this.fragments.keySet().stream().map(this::ofFragment).reduce(Weight.NONE, Weight::orHeavier);
	}

	private Weight of(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
		Weight weight = Weight.NONE;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				weight = weight.plus(of(selection, parent));
			}
		}
		return weight;
	}

	private Weight of(Selection<?> selection, @Nullable GraphQLType parent) {
		Weight weight = Weight.NONE;
		if (selection instanceof Field field) {
			weight = ofField(field, parent);
		}
		else if (selection instanceof InlineFragment fragment) {
			weight = of(fragment.getSelectionSet(), typeOf(fragment.getTypeCondition(), parent)).inFragment();
		}
		else if (selection instanceof FragmentSpread spread) {
			weight = ofFragment(spread.getName()).inFragment();
		}
		return this.values.leavesOut(selection) ? weight.withObjects(0) : weight;
	}

	private Weight ofFragment(String name) {
		Weight known = this.weights.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : Weight.NONE;
		}
		// a fragment that spreads itself ends here: validation refuses it
		this.weights.put(name, Weight.NONE);
		Weight weight = of(fragment.getSelectionSet(), typeOf(fragment.getTypeCondition(), null));
		this.weights.put(name, weight);
		return weight;
	}

	private Weight ofField(Field field, @Nullable GraphQLType parent) {
		if (parent instanceof GraphQLFieldsContainer container) {
			GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
			if (definition != null) {
				return of(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()))
					.inField(FieldSize.of(definition, container.getName(), field, this.values));
			}
		}
		// introspection, or what validation refuses
		return of(field.getSelectionSet(), null).inField(FieldSize.NONE);
	}

	private @Nullable GraphQLType typeOf(@Nullable TypeName condition, @Nullable GraphQLType parent) {
		return (condition != null) ? this.schema.getType(condition.getName()) : parent;
	}

}
