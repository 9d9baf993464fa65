/**
 * GraphiQL for people who explore, and the examples, by which it and a training run ask.
 */
@NullMarked
package org.meetingrecords.graphiql;

import org.jspecify.annotations.NullMarked;
