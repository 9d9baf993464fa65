package org.meetingrecords;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that code and schema agree.
 */
@RecordsTest
class SchemaMappingTests {

	@Autowired
	private SchemaInspection inspection;

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

}
