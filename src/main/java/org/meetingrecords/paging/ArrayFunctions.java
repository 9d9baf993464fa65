package org.meetingrecords.paging;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * Adds {@code any_of(:ids, x)} to HQL: whether a number is one of those in an array.
 * Where {@code x in :ids} has a parameter for each number, and is translated anew for
 * every list, this is the same statement however many there are. The array comes first,
 * since Hibernate takes the last argument for a list, and then keeps no plan. PostgreSQL
 * is not shown the array when it plans: it plans once then, as what it would do for one
 * number is what it does for many.
 */
public class ArrayFunctions implements FunctionContributor {

	@Override
	public void contributeFunctions(FunctionContributions contributions) {
		contributions.getFunctionRegistry()
			.patternDescriptorBuilder("any_of", pattern(contributions.getDialect()))
			.setExactArgumentCount(2)
			.setInvariantType(
					contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
			.register();
	}

	private static String pattern(Dialect dialect) {
		return (dialect instanceof PostgreSQLDialect) ? "?2=any((select ?1)::bigint[])" : "?2=any(?1)";
	}

}
