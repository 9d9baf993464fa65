package org.meetingrecords.paging;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * Adds to HQL:
 * <ul>
 * <li>{@code any_of(:ids, x)}, whether a number is one of those in an array. Where
 * {@code x in :ids} has a parameter for each number, and is translated anew for every
 * list, this is the same statement however many there are. The array comes first, since
 * Hibernate takes the last argument for a list, and then keeps no plan. PostgreSQL is not
 * shown the array when it plans: it plans once then, as what it would do for one number
 * is what it does for many.</li>
 * <li>{@code any_text(:keys, x)}, the same for texts.</li>
 * <li>{@code for_values(1)}, which always holds. PostgreSQL plans a statement with it for
 * the values of each run: that it holds is known with the value only, and a plan for all
 * values would have to count to a billion. So it never takes a person who says half of
 * everything for one of thousands.</li>
 * </ul>
 */
public class HqlFunctions implements FunctionContributor {

	@Override
	public void contributeFunctions(FunctionContributions contributions) {
		boolean plansOnce = contributions.getDialect() instanceof PostgreSQLDialect;
		register(contributions, "any_of", 2, plansOnce ? "?2=any((select ?1)::bigint[])" : "?2=any(?1)");
		register(contributions, "any_text", 2, plansOnce ? "?2=any((select ?1)::varchar[])" : "?2=any(?1)");
		register(contributions, "for_values", 1,
				plansOnce ? "(?1=1 or (select count(*) from generate_series(1,1000000000))<0)" : "?1=1");
	}

	private static void register(FunctionContributions contributions, String name, int arguments, String pattern) {
		contributions.getFunctionRegistry()
			.patternDescriptorBuilder(name, pattern)
			.setExactArgumentCount(arguments)
			.setInvariantType(
					contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
			.register();
	}

}
