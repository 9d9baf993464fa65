/**
 * Tests of how the graph is served.
 */
@NullMarked
package org.meetingrecords.graphql;

import org.jspecify.annotations.NullMarked;
