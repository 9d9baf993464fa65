/**
 * Tests of GraphiQL and the examples.
 */
@NullMarked
package org.meetingrecords.graphiql;

import org.jspecify.annotations.NullMarked;
