/**
 * The benchmark: our server beside a hand-written one on the same database.
 */
@NullMarked
package org.meetingrecords.bench;

import org.jspecify.annotations.NullMarked;
