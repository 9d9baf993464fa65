/**
 * Tests of meetings and what they are filed under.
 */
@NullMarked
package org.meetingrecords.meeting;

import org.jspecify.annotations.NullMarked;
