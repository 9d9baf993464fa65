/**
 * How the graph is served: scalars, identities, arguments, errors and the GraphiQL page.
 */
@NullMarked
package org.meetingrecords.graphql;

import org.jspecify.annotations.NullMarked;
