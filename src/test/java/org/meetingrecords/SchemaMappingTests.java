package org.meetingrecords;

import graphql.schema.GraphQLScalarType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that code and schema agree.
 */
@RecordsTest
class SchemaMappingTests {

	@Autowired
	private SchemaInspection inspection;

	@Autowired
	private Graph graph;

	@Test
	void everyFieldHasAnAnswer() {
		assertThat(this.inspection.report().unmappedFields()).isEmpty();
	}

	@Test
	void everyRegistrationHasAField() {
		assertThat(this.inspection.report().unmappedRegistrations()).isEmpty();
	}

	@Test
	void everyParameterHasAnArgument() {
		assertThat(this.inspection.report().unmappedArguments()).isEmpty();
	}

	@Test
	void nothingIsLeftUninspected() {
		assertThat(this.inspection.report().skippedTypes()).isEmpty();
	}

	@Test
	void fieldsAgreeOnWhatMayBeNull() {
		assertThat(this.inspection.report().fieldNullnessErrors()).isEmpty();
	}

	@Test
	void argumentsAgreeOnWhatMayBeNull() {
		assertThat(this.inspection.report().argumentNullnessErrors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Date", "DateTime" })
	void scalarIsDescribedAsInTheSchema(String name) {
		assertThat(this.graph.text("{ __type(name: \"%s\") { description } }".formatted(name), "__type.description"))
			.isEqualTo(((GraphQLScalarType) Schema.get().getType(name)).getDescription());
	}

}
