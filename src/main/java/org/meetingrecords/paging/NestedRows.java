package org.meetingrecords.paging;

import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The statement that reads the first rows of each of many parents, with the parent's id
 * beside each row.
 *
 * @param lateral whether the database takes a subquery for each row of another table
 */
record NestedRows(boolean lateral) {

	static NestedRows of(EntityManager entityManager) {
		return new NestedRows(entityManager.getEntityManagerFactory()
			.unwrap(SessionFactoryImplementor.class)
			.getJdbcServices()
			.getDialect()
			.supportsLateral());
	}

	/**
	 * Return the statement.
	 * @param query what is wanted
	 * @param part which rows of the list count
	 * @param parent how rows belong to parents
	 */
	Hql read(PageQuery<?, ?> query, Condition part, Parent parent) {
		return this.lateral ? lookedUp(query, part, parent) : numbered(query, part, parent);
	}

	// numbers the rows of each parent in their order and cuts off there: the form that
	// all databases take, but all rows of the parents are read
	private static Hql numbered(PageQuery<?, ?> query, Condition part, Parent parent) {
		return new Hql("select e" + query.listing().companions() + ", r.parent from "
				+ query.listing().entity().getSimpleName() + " e join (select x.id as id, " + parent.key()
				+ " as parent, row_number() over (partition by " + parent.key() + " order by "
				+ query.scan().orderBy(Listing.ALIAS) + ") as place from " + query.listing().from() + parent.join())
			.where(Condition.allOf(parent.isOne(), part))
			.add(") r on r.id = e.id" + query.listing().join("e") + " where r.place <= " + query.rows()
					+ " order by r.parent, r.place");
	}

	// looks each parent up: where an index has its rows in their order, no more of them
	// are read than are wanted
	private static Hql lookedUp(PageQuery<?, ?> query, Condition part, Parent parent) {
		return new Hql("select e" + query.listing().companions() + ", parent.id from " + parent.entity()
				+ " parent join lateral (select x.id as id from " + query.listing().from())
			.where(Condition.allOf(Condition.of(parent.lookup()), part))
			.add(" order by " + query.scan().orderBy(Listing.ALIAS) + " limit " + query.rows() + ") r join "
					+ query.listing().entity().getSimpleName() + " e on e.id = r.id" + query.listing().join("e")
					+ " where " + Parent.any("parent.id") + " order by parent.id, " + query.scan().orderBy("e"));
	}

}
