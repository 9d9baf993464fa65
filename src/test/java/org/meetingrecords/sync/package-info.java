/**
 * Tests of what copies of the archive are kept by.
 */
@NullMarked
package org.meetingrecords.sync;

import org.jspecify.annotations.NullMarked;
