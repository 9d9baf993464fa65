/**
 * Tests of retracted meetings.
 */
@NullMarked
package org.meetingrecords.retraction;

import org.jspecify.annotations.NullMarked;
