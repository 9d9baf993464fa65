package org.meetingrecords.paging;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * The parents whose rows are looked for.
 *
 * @param property the property with which a row names its parent
 * @param parents the parents' ids
 * @param link the statement in HQL that gives what the property may say and the parent
 * that a row has by it, of all {@code :parents}; null if it is the parent's id
 */
public record Family(String property, Collection<Long> parents, @Nullable String link) {

}
