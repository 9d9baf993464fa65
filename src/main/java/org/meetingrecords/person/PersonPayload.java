package org.meetingrecords.person;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a merge or a split.
 *
 * @param person the person who stays, or who is one again; null if nothing was changed
 * @param problems why nothing was changed
 */
record PersonPayload(@Nullable Person person, List<PersonProblem> problems) {

}
