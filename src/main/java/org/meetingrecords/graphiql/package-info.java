/**
 * GraphiQL for people who explore, and the examples that it opens with.
 */
@NullMarked
package org.meetingrecords.graphiql;

import org.jspecify.annotations.NullMarked;
