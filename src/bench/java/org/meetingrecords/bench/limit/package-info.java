/**
 * The server that is as fast as the database allows: what ours is measured by.
 */
@NullMarked
package org.meetingrecords.bench.limit;

import org.jspecify.annotations.NullMarked;
