package org.meetingrecords.limits;

import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.Field;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.PageRequest;

/**
 * How many objects a field asks for. A connection has as many as its page, a list of ids
 * as many as there are ids, any other list as many as its {@code @listSize} assumes.
 *
 * @param objects how many there are
 * @param own how much each counts by itself: 1, what its {@code @work} says, or 0 if it
 * only holds others
 * @param isBesideItems whether it belongs to a page as a whole, and to none of its items
 */
record FieldSize(long objects, int own, boolean isBesideItems) {

	static final FieldSize NONE = new FieldSize(0, 0, false);

	private static final FieldSize HOLDER = new FieldSize(1, 0, false);

	private static final FieldSize BESIDE_ITEMS = new FieldSize(1, 0, true);

	private static final int USUAL_LIST = 10;

	static FieldSize of(GraphQLFieldDefinition definition, String parent, Field field, RequestValues values) {
		GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(definition.getType());
		if (!(type instanceof GraphQLCompositeType)) {
			return NONE;
		}
		if (type.getName().endsWith("Connection")) {
			return new FieldSize(page(definition, field, values), 1, false);
		}
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
		if (parent.endsWith("Connection")) {
			return list ? HOLDER : BESIDE_ITEMS;
		}
		if (parent.endsWith("Edge") && !list) {
			return HOLDER;
		}
		return new FieldSize(list ? list(definition, field, values) : 1, work(definition), false);
	}

	// a larger page than there can be is refused by the field itself
	private static int page(GraphQLFieldDefinition definition, Field field, RequestValues values) {
		int size = Stream.of("first", "last")
			.map((name) -> values.number(argument(definition, field, name)))
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.max()
			.orElse(PageRequest.USUAL);
		return Math.min(size, PageRequest.MOST);
	}

	private static int list(GraphQLFieldDefinition definition, Field field, RequestValues values) {
		Integer ids = values.items(argument(definition, field, "ids"));
		if (ids != null) {
			return ids;
		}
		if (definition.getArgument("first") != null) {
			return page(definition, field, values);
		}
		GraphQLAppliedDirective size = definition.getAppliedDirective("listSize");
		return (size != null) ? size.getArgument("assumedSize").<Integer>getValue() : USUAL_LIST;
	}

	private static int work(GraphQLFieldDefinition definition) {
		GraphQLAppliedDirective work = definition.getAppliedDirective("work");
		return (work != null) ? work.getArgument("objects").<Integer>getValue() : 1;
	}

	private static @Nullable Object argument(GraphQLFieldDefinition definition, Field field, String name) {
		GraphQLArgument known = definition.getArgument(name);
		return field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals(name))
			.map((argument) -> (Object) argument.getValue())
			.findFirst()
			.orElse((known != null) ? known.getArgumentDefaultValue().getValue() : null);
	}

}
