package org.meetingrecords.paging;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Adds {@code any_of(:ids, x)} to HQL: whether a number is one of those in an array.
 * Where {@code x in :ids} has a parameter for each number, and is translated anew for
 * every list, this is the same statement however many there are. The array comes first,
 * since Hibernate takes the last argument for a list, and then keeps no plan.
 */
public class ArrayFunctions implements FunctionContributor {

	@Override
	public void contributeFunctions(FunctionContributions contributions) {
		contributions.getFunctionRegistry()
			.patternDescriptorBuilder("any_of", "?2=any(?1)")
			.setExactArgumentCount(2)
			.setInvariantType(
					contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
			.register();
	}

}
