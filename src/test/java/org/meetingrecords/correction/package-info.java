/**
 * Tests of what editions share.
 */
@NullMarked
package org.meetingrecords.correction;

import org.jspecify.annotations.NullMarked;
