/**
 * How the graph is served: scalars, identities, arguments and errors.
 */
@NullMarked
package org.meetingrecords.graphql;

import org.jspecify.annotations.NullMarked;
