package org.meetingrecords.person;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonMergingController {

	private final PersonMerging merging;

	PersonMergingController(PersonMerging merging) {
		this.merging = merging;
	}

	@MutationMapping
	PersonPayload mergePeople(@Argument MergePeopleInput input) {
		return payload(() -> this.merging.merge(input));
	}

	@MutationMapping
	PersonPayload splitPerson(@Argument SplitPersonInput input) {
		return payload(() -> this.merging.split(input));
	}

	private static PersonPayload payload(Supplier<Person> change) {
		try {
			return new PersonPayload(change.get(), List.of());
		}
		catch (PersonProblemException ex) {
			return new PersonPayload(null, List.of(ex.problem()));
		}
	}

}
