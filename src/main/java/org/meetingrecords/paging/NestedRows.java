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
		return new Hql("select x" + query.listing().companions() + ", r.parent from (select x.id as id, " + parent.key()
				+ " as parent, row_number() over (partition by " + parent.key() + " order by " + query.scan().orderBy()
				+ ") as place from " + query.listing().from() + parent.join())
			.where(Condition.allOf(parent.isOne(), part))
			.add(") r" + query.listing().joinTo("r") + " where r.place <= " + query.rows()
					+ " order by r.parent, r.place");
	}

	// looks each parent up: where an index has its rows in their order, no more of them
	// are read than are wanted
	private static Hql lookedUp(PageQuery<?, ?> query, Condition part, Parent parent) {
		return new Hql("select x" + query.listing().companions() + ", parent.id from " + parent.entity()
				+ " parent join lateral (select x.id as id from " + query.listing().from())
			.where(Condition.allOf(Condition.of(parent.lookup()), part))
			.add(" order by " + query.scan().orderBy() + " limit " + query.rows() + ") r" + query.listing().joinTo("r")
					+ " where " + Parent.any("parent.id") + " order by parent.id, " + query.scan().orderBy());
	}

}
